import type { SourceSection } from '../../server/retrieval/corpus/section.ts'
import { seeded } from '../../server/retrieval/index/matrix/gaussian.ts'
import { corpusTexts } from './corpus-files.ts'

const SENTENCES = 9
const HEADING_WORDS = 6
const MOST_CHARACTERS = 1_100
// A large store speaks of more clients, products and places than the blueprints do.
const NAMES = 50_000
const NAME_SHARE = 0.05
const SYLLABLES = 'ba de fi go ku la me ni po ru sa te vi wo xu za bre cla dri flo gru pla ske sti tro vul'.split(' ')

/**
 * Makes sections of sentences of the corpus in another order, one word in twenty a made-up name, some names common
 * and most of them rare. Section n is the same in every run; none is long enough to be cut in two.
 */
export function createMixtures(): (document: string, from: number, count: number) => SourceSection[] {
  const sentences = corpusTexts()
    .flatMap((text) => text.replaceAll(/^[#>|*-]+\s*/gm, '').split(/(?<=[.!?])\s+|\n{2,}/))
    .filter((sentence) => sentence.length > 30)
  return (document, from, count) =>
    Array.from({ length: count }, (_, place) => {
      const at = from + place
      const random = seeded(at)
      const next = () => sentences[Math.floor(random() * sentences.length)]!
      return {
        clause: `${document}#${at}`,
        section: next().split(/\s+/).slice(0, HEADING_WORDS).join(' '),
        status: 'current',
        line: at + 1,
        text: Array.from({ length: SENTENCES }, next)
          .join(' ')
          .slice(0, MOST_CHARACTERS)
          .replaceAll(/[a-z]+/gi, (word) => (random() < NAME_SHARE ? nameOf(Math.floor(NAMES ** random())) : word)),
      }
    })
}

function nameOf(rank: number) {
  let name = ''
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]!
  return name
}
