const LETTER = /(?<![\w'’.-])[A-D](?![\w'’]|-[a-z])/g
const RANGE = /(?<![\w'’-])([A-D])[-–]([A-D])(?!\w)/g
const LETTERS = ['A', 'B', 'C', 'D']
// "A client" at the start of a question means any client.
const ARTICLE = /^\W*A (?=[a-z])/

/** The segments that a text names by their letters: "Segment A", "A/B", "C and D clients", "A-D". */
export function segmentsNamed(text: string): Set<string> {
  const plain = text.replace(ARTICLE, '')
  const ranges = [...plain.matchAll(RANGE)].flatMap(([, from, to]) =>
    LETTERS.slice(LETTERS.indexOf(from!), LETTERS.indexOf(to!) + 1),
  )
  return new Set([...ranges, ...[...plain.matchAll(LETTER)].map(([letter]) => letter)])
}
