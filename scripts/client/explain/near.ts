/** Finds one wording not farther than so many characters from another, in either order. */
export function near(one: RegExp, other: RegExp, distance = 120): RegExp {
  const [first, second] = [`(?:${one.source})`, `(?:${other.source})`];
  const between = `.{0,${distance}}`;
  return new RegExp(`${first}${between}${second}|${second}${between}${first}`);
}
