import { CopilotError } from '../../domain/errors.ts'
import type { CorpusEdition } from './corpus-edition.ts'

const SHOWN = 8

/**
 * The edition that a name means: `latest`, `previous`, or the one whose id begins with it. Throws `not-found` where
 * there is none and `bad-input` where the name fits several, naming those there are.
 */
export function chooseCorpusEdition(editions: CorpusEdition[], name: string): CorpusEdition {
  const asked = name.trim().toLowerCase()
  const fitting =
    asked === 'latest'
      ? editions.slice(0, 1)
      : asked === 'previous'
        ? editions.slice(1, 2)
        : editions.filter(({ edition }) => asked !== '' && edition.startsWith(asked))
  if (fitting.length === 1) return fitting[0]!
  if (fitting.length > 1) {
    throw new CopilotError('bad-input', `"${name}" fits ${inWords(fitting)}; give more of the edition's name.`)
  }
  const known = editions.length === 0 ? 'none is stored yet' : `known are ${inWords(editions)}`
  throw new CopilotError('not-found', `There is no edition "${name}" of the corpus; ${known}.`)
}

function inWords(editions: CorpusEdition[]): string {
  const names = editions.slice(0, SHOWN).map(({ edition }) => edition)
  const more = editions.length - names.length
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} older`
}
