import { PLACEHOLDER } from './placeholders.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu
const PART = /[\p{L}\p{M}\p{N}]+/gu
const HAS_DIGIT = /\p{N}/u
const BEGINS_AS_WORD = /^\p{L}/u
const IN_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens`.split(
    ' ',
  ),
)
// 14,000 and 2027-01-15 and EUR 1 200 are one figure each.
const RUN = /(?:\p{Sc}\s?)?\[figure\](?:[\s.,:/⁄'’×+–−-]*(?:\p{Sc}\s?)?\[figure\])*(?:\s?[%‰°\p{Sc}])?/gu

/** The words of a text that hold a digit and may still be no figure: the id of a clause, `M365`. */
export const wordsWithDigits = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter((word) => HAS_DIGIT.test(word) && BEGINS_AS_WORD.test(word))

/** Puts a placeholder where a figure stood, in digits or in words; a known word with digits stays. */
export const maskFigures = (text: string, known: Set<string>): string =>
  text
    .replaceAll(WORD, (word) => (known.has(word) ? word : word.replaceAll(PART, maskPart)))
    .replaceAll(RUN, PLACEHOLDER.figure)

const maskPart = (part: string) =>
  HAS_DIGIT.test(part) || IN_WORDS.has(part.toLowerCase()) ? PLACEHOLDER.figure : part
