/** What lowering asks of the fields of a form. */

import { hash, type RubyExpression, text } from '../../ruby/tree.ts';

/** What lowering reads of a field's definition. */
export interface InputField {
  readonly name: string;
  readonly label?: string;
  readonly type?: string;
  readonly control_type?: string;
  readonly of?: string;
  readonly properties?: readonly InputField[];
  readonly optional?: boolean;
  readonly toggle_field?: InputField;
}

export const isCompound = ({ type }: InputField): boolean => type === 'object' || type === 'array';

/** An object, or a list of objects, of which no property is declared: data of any shape. */
export function isOpen({ type, of, properties, toggle_field }: InputField): boolean {
  const holdsObjects = type === 'object' || (type === 'array' && (of ?? 'object') === 'object');
  return (holdsObjects && (properties ?? []).length === 0) || (toggle_field !== undefined && isOpen(toggle_field));
}

/** `{ 'rows' => true, 'address' => { 'custom' => true } }`: where data of open shape is; undefined where none is. */
export function openParts(fields: readonly InputField[]): RubyExpression | undefined {
  const entries = fields.flatMap((field) => {
    const value: RubyExpression | undefined = isOpen(field)
      ? { kind: 'boolean', value: true }
      : openParts(field.properties ?? []);
    return value ? [{ key: text(field.name), value }] : [];
  });
  return entries.length > 0 ? hash(entries) : undefined;
}

/** The same of an action's own fields. Where text over several lines may stand, such as JSON, data may stand in its place. */
export function openFields(fields: readonly InputField[]): RubyExpression | undefined {
  const areas = fields.filter(({ type, control_type }) => !type && /^(plain-)?text-area$/.test(control_type ?? ''));
  const parts = openParts(fields);
  const entries = areas.map(({ name }) => ({ key: text(name), value: { kind: 'boolean', value: true } as const }));
  if (entries.length === 0) return parts;
  return hash([...entries, ...(parts?.kind === 'hash' ? parts.entries : [])]);
}

/** A field of one of the types, in the field or anywhere inside it. */
export function fieldWithin(field: InputField, types: RegExp): InputField | undefined {
  const itemType = field.type === 'array' ? field.of : undefined;
  if (types.test(field.type ?? '') || types.test(itemType ?? '')) return field;
  return (field.properties ?? []).map((one) => fieldWithin(one, types)).find((found) => found !== undefined);
}

export const dates = /^(date|date_time|timestamp)$/;
export const fractions = /^number$/;
