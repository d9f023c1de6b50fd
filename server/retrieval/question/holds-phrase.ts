/** Whether a phrase stands in a list of terms, in one piece. */
export const holdsPhrase = (terms: string[], phrase: string[]): boolean =>
  phrase.length > 0 && terms.some((_, at) => phrase.every((word, offset) => terms[at + offset] === word))
