const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const IN_WORDS = new Map([...NUMBERS.map((word, number) => [word, number] as const), ['once', 1], ['twice', 2]])
const FIGURE = /\d+(?:,\d{3})*(?:\.\d+)?/g
// Ids hold digits that count nothing.
const ID = /\b[A-Z]{1,4}-(?:[A-Z]{1,4}-?)?\d+[a-z]?\b/g

/** The numbers that a text says, in digits (1,500 is 1500) or in words from zero to twelve; those of ids are left out. */
export function numbersSaid(text: string): Set<number> {
  const bare = text.replaceAll(ID, ' ')
  const figures = [...bare.matchAll(FIGURE)].map(([figure]) => Number(figure.replaceAll(',', '')))
  const words = [...bare.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) => IN_WORDS.get(word) ?? [])
  return new Set([...figures, ...words])
}
