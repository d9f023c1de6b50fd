import { givenFigures } from '../../given-figures.ts'
import { HOURS } from './strategy-fields.ts'
import type { WordField } from '../pattern.ts'

const CADENCES: readonly [name: string, said: string][] = [
  ['weekly', 'weekly|(?:every|each|a|per) week'],
  ['monthly', 'monthly|(?:every|each|a|per) month'],
  ['quarterly', 'quarterly|(?:every|each|a|per) quarter'],
  ['semiAnnual', 'semi-?annual(?:ly)?|half-?yearly|bi-?annual(?:ly)?|twice (?:a|per) year'],
  ['annual', 'annual(?:ly)?|yearly|(?:once|one) (?:a|per) year'],
]
// "2 h per quarterly review", "a 1-hour monthly check-in".
const BEHIND =
  '^[\\s-]?(?:hours?|hrs?|h)?\\s?(?:(?:for|per|in|on)\\s)?(?:(?:the|an?|each|every|our)\\s)?(?:[a-z-]+\\s)?(?:NAME)\\b'
// "A monthly check-in of 1 hour", "quarterly 2 h", "a quarterly 4-hour review".
const BEFORE = '\\b(?:NAME)\\s(?:(?!and\\b)[a-z-]+\\s){0,4}?(?:\\(|of\\s|at\\s|takes?\\s|x\\s|=\\s|:\\s)?$'

/** The hours of each touchpoint of a question by how often it is held; undefined where one has no cadence, or two. */
export const HOURS_BY_CADENCE: WordField = {
  field: 'hoursByCadence',
  read(question) {
    const figures = givenFigures(question).filter(({ noun }) => noun !== undefined && HOURS.test(noun))
    const value: Record<string, number> = {}
    for (const { value: hours, at, end } of figures) {
      const [before, behind] = [question.slice(0, at), question.slice(end)]
      const cadence = cadenceBy(BEFORE, before) ?? cadenceBy(BEHIND, behind)
      if (cadence === undefined) return undefined
      value[cadence] = (value[cadence] ?? 0) + hours
    }
    return figures.length === 0 ? undefined : { value, places: figures.map(({ at, end }) => ({ at, end })) }
  },
}

const cadenceBy = (form: string, text: string): string | undefined =>
  CADENCES.find(([, said]) => new RegExp(form.replace('NAME', said), 'i').test(text))?.[0]
