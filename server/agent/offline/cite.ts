/** A clause in brackets, as a citation; in parentheses where its chapter is not in the corpus and it cannot be opened. */
export const cite = (clause: string, uncitable: string[]): string =>
  uncitable.includes(clause) ? `(${clause})` : `[${clause}]`
