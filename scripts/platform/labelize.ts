/**
 * The label that Workato makes from a field's name: `userKey` → `User key`, `customer_id` → `Customer ID`
 * (`String#labelize` in the gem's extension/string.rb).
 */
export function labelize(name: string): string {
  return name
    .split(/_+|(?<!\d)(?=\d)|(?<=\d)(?!\d)|(?<![A-Z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][^A-Z0-9_])/)
    .filter((word) => word.trim() !== '')
    .map((word, index) => {
      if (/^[A-Z]+$/.test(word)) return word;
      if (/^(?:id|ur[il])$/i.test(word)) return word.toUpperCase();
      return index === 0 ? capitalized(word) : word.toLowerCase();
    })
    .join(' ');
}

function capitalized(text: string): string {
  const word = text.trimStart();
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
}
