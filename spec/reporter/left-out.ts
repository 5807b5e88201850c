/** Which specs were left out and why, a sentence for each reason. */
export function leftOut(titles: readonly string[]): string[] {
  const ofGem = titles.filter((title) => /\bofficial gem\b/.test(title));
  const others = titles.filter((title) => !ofGem.includes(title));
  return [
    ...(ofGem.length > 0
      ? [
          `Left out: ${ofGem.length} that run under the official gem, which is not installed here. \`npm run conformance\` says how to install it.`,
        ]
      : []),
    ...(others.length > 0 ? [`Left out, since this machine has no means for it: ${others.join('; ')}.`] : []),
  ];
}
