/** Lists of fields that a connector's `object_definitions` hold, where others use them: whole, or spread into theirs. */

type Data = Readonly<Record<string, unknown>>;
type Fields = readonly Data[];

/** A list that has a name. */
export class SharedFields {
  readonly name: string;
  readonly #write: () => WrittenFields;
  #fields?: WrittenFields;

  /** @param write gives the list as it is written in its own place; asked for when somebody looks */
  constructor(name: string, write: () => WrittenFields) {
    this.name = name;
    this.#write = write;
  }

  get fields(): WrittenFields {
    this.#fields ??= this.#write();
    return this.#fields;
  }
}

/** A list of which parts have a name: they were spread into it. */
export class JoinedFields {
  readonly parts: readonly (SharedFields | Fields)[];

  constructor(parts: readonly (SharedFields | Fields)[]) {
    this.parts = parts;
  }
}

export type WrittenFields = SharedFields | JoinedFields | Fields;

/** Written fields with the shared ones in their places, as they are when Ruby has run. */
export function fieldsInFull(written: unknown): Data[] {
  if (written instanceof SharedFields) return fieldsInFull(written.fields);
  if (written instanceof JoinedFields) return written.parts.flatMap(fieldsInFull);
  if (!Array.isArray(written)) return [];
  return written.map(({ properties, toggle_field, ...field }: Data) => ({
    ...field,
    ...(properties !== undefined && { properties: fieldsInFull(properties) }),
    ...(toggle_field !== undefined && { toggle_field: fieldsInFull([toggle_field])[0] }),
  }));
}

/** A part of a list. */
interface Stretch {
  /** The shared list that stands here item by item. */
  readonly shared?: Fields;
  readonly own: Fields;
}

/** Takes a list apart into what is shared, the longest first, and what is its own. */
export function stretchesOf(fields: Fields, shared: readonly Fields[]): Stretch[] {
  const byLength = shared.filter((list) => list.length > 0).sort((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let own: Data[] = [];
  for (let at = 0; at < fields.length; ) {
    const spread = byLength.find((list) => list.every((item, offset) => fields[at + offset] === item));
    if (spread) {
      if (own.length > 0) stretches.push({ own });
      own = [];
      stretches.push({ shared: spread, own });
    } else own.push(fields[at] as Data);
    at += spread?.length ?? 1;
  }
  return own.length > 0 ? [...stretches, { own }] : stretches;
}

/** The lists that may be a part of this one without being the list itself. */
export function shorterThan(fields: Fields, lists: readonly Fields[]): Fields[] {
  return lists.filter((list) => list.length < fields.length);
}
