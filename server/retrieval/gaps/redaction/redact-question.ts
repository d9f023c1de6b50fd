import { maskAddresses } from './mask-addresses.ts'
import { maskFigures, wordsWithDigits } from './mask-figures.ts'
import { maskNames, type NameBook, nameWordsIn } from './mask-names.ts'
import { maskQuotes } from './mask-quotes.ts'

/** The words of a question that are kept if the corpus uses them. */
export const doubtfulWords = (text: string, names: NameBook): string[] => [
  ...new Set([...nameWordsIn(text, names), ...wordsWithDigits(text)]),
]

/**
 * A question without what it says of one client: quoted text, addresses, the names on record and figures give way to
 * placeholders. `ordinary` are those of its doubtful words that the corpus uses.
 */
export const redactQuestion = (text: string, names: NameBook, ordinary: Set<string>): string =>
  maskFigures(maskNames(maskAddresses(maskQuotes(text.normalize('NFKC'))), names, ordinary), ordinary)
