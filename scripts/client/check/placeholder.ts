const placeholder =
  /^(?:<.*>|\[.*\]|\{.*\}|\$\{?\w+\}?|x{4,}|…|\.{3})$|(?:your|my|insert|replace|paste|enter|change)[_ -]?(?:me|this|here|the|your|client|secret|google|id)|^(?:client[_ -]?(?:id|secret)|secret|todo|tbd|n\/a|none|null|undefined|example)$|^(?:redacted|removed|deleted|hidden|censored)/i;

/** Whether a value is what an example or a person who hides a value writes in its place. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value.trim());
}

/** Whether a value is hidden behind asterisks or dots, or cut short with them. */
export function isMasked(value: string): boolean {
  return /\*{2,}|[•●…]|\.{3}|x{6,}/i.test(value);
}
