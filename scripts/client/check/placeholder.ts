import type { Client } from './client.ts';

const placeholder =
  /^(?:<.*>|\[.*\]|\{.*\}|\$\{?\w+\}?|x{4,}|…|\.{3})$|(?<![a-z0-9])(?:your|my|insert|replace|paste|enter|change)[_ -]?(?:me|this|here|the|your|client|secret|google|id)|^(?:client[_ -]?(?:id|secret)|secret|todo|tbd|n\/a|none|null|undefined|example)$|^(?:redacted|removed|deleted|hidden|censored)/i;

/** Whether a file has a client secret that can be looked at; that one is missing is told by a check of its own. */
export const hasSecret = ({ web }: Client): boolean => (web.client_secret ?? '').trim() !== '';

/** Whether a value is what an example or a person who hides a value writes in its place. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(withoutPrefix(value));
}

/** Whether a value is hidden behind asterisks, dots or some other character, or cut short with them. */
export function isMasked(value: string): boolean {
  return /[*•●∙⋅◦○▪■█…?]|\.{3}|x{6,}/i.test(value) || /^(.)\1{2,}$/.test(withoutPrefix(value));
}

/** What follows the beginning that all secrets share. */
function withoutPrefix(value: string): string {
  return value.trim().replace(/^GOCSPX-/i, '');
}
