/** The sentence for a name that is nearly another, behind a sentence that says that it is none. */
export const didYouMean = (name: string | undefined): string => (name ? ` Did you mean '${name}'?` : '');
