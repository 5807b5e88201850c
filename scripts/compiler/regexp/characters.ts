/** One character of a pattern, in Ruby's spelling: by what it is, since each language gives escaped letters a meaning of its own. */
import type { AST } from './parse.ts';

const controls: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

/** What has a meaning outside of a class, and within one. */
const signs = /^[.*+?^$|()[\]{}\\/]$/;
const signsOfClass = /^[\\\][&/-]$/;

export function writeCharacter(node: AST.Character, isInClass: boolean): string {
  const character = String.fromCodePoint(node.value);
  const control = controls[node.value];
  if (control) return control;
  if ((isInClass ? signsOfClass : signs).test(character)) return `\\${character}`;
  return isHidden(node, character) ? byNumber(node.value) : character;
}

/** What nobody sees, and what the author gave by its number. */
function isHidden({ raw }: AST.Character, character: string): boolean {
  if (character === ' ') return false;
  return /[\p{C}\p{Z}]/u.test(character) || (/^\\[ux]/.test(raw) && !/[ -~]/.test(character));
}

function byNumber(value: number): string {
  const digits = value.toString(16);
  return value > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}

/** Half of a surrogate pair. */
export const isHalf = ({ value }: AST.Character): boolean => value >= 0xd800 && value <= 0xdfff;

export const isLetter = (value: number): boolean => /[A-Za-z]/.test(String.fromCodePoint(value));
