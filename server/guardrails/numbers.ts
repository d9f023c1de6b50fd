/** A number in a text, with the unit that gives it its size. */
export interface NumberInText {
  raw: string
  value: number
  decimals: number
}

const SCALE: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }
const NUMBER =
  /(?<![\w.#])[-−]?(?:[$€£]\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(k|thousand|m|million|bn|billion)\b)?(?!\d|[/#]\d)/gi
// Ids hold digits that count nothing: citations, clauses, clients.
const CITATION = /\[[^\]\n]*\]/g
const ID = /\b[A-Z]{1,4}-?[A-Z]?\d+\b|\b[A-Z]{2,4}-\w+\b/g
const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

/** Every number written in digits in a text. Ids such as ENG-01 and citations are not numbers. */
export const numbersIn = (text: string): NumberInText[] => read(text.replaceAll(CITATION, ' '))

const read = (text: string): NumberInText[] =>
  [...text.replaceAll(ID, ' ').matchAll(NUMBER)].map(([raw, whole = '', fraction = '', unit]) => ({
    raw: raw.trim(),
    value: Number(whole.replaceAll(',', '') + fraction) * (SCALE[unit?.toLowerCase() ?? ''] ?? 1),
    decimals: Math.max(0, fraction.length - 1),
  }))

/** The values that evidence offers: its numbers in digits and, since clauses write them out, small ones in words. */
export function valuesIn(text: string): number[] {
  const inWords = [...text.matchAll(/\b[a-z]+\b/gi)].flatMap(([word]) => WORDS[word.toLowerCase()] ?? [])
  return [...read(text).map(({ value }) => value), ...inWords]
}

/** Whether a number prints one of the values, at the precision that it shows. */
export const printsOneOf = ({ value, decimals }: NumberInText, values: number[]) =>
  values.some(
    (candidate) =>
      Math.abs(Math.abs(candidate) - Math.abs(value)) <= 0.5 * 10 ** -decimals + 1e-9 &&
      (decimals > 0 || Number.isInteger(candidate) === Number.isInteger(value)),
  )
