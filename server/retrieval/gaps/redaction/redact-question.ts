import type { Queries } from '../../../platform/database/database.ts'
import { corpusUse } from './corpus-use.ts'
import { maskAddresses } from './mask-addresses.ts'
import { maskFigures, wordsWithDigits } from './mask-figures.ts'
import { maskNames, nameWordsIn } from './mask-names.ts'
import { maskQuotes } from './mask-quotes.ts'
import type { NameBook } from './name-book.ts'

// A word in fewer clauses than these is more likely a name than a word of the field.
const ORDINARY_FROM = 5

/**
 * A question without what it says of one client or person: quoted text, addresses, the names on record and figures give
 * way to placeholders. Words that the blueprints use themselves stay, so that the question can still be understood.
 */
export async function redactQuestion(queries: Queries, question: string, names: NameBook): Promise<string> {
  const text = maskAddresses(maskQuotes(question.normalize('NFKC')))
  const nameWords = nameWordsIn(text, names)
  const withDigits = wordsWithDigits(text)
  const use = await corpusUse(queries, [...new Set([...nameWords, ...withDigits])])
  const usedFrom = (words: string[], least: number) => new Set(words.filter((word) => use.get(word)! >= least))
  return maskFigures(maskNames(text, names, usedFrom(nameWords, ORDINARY_FROM)), usedFrom(withDigits, 1))
}
