import { figuresOf } from '../../figures.ts'
import type { Said, WordField } from '../pattern.ts'

const PEOPLE =
  '(?:people|persons?|colleagues?|members?|csms?|ams?|vcios?|tams?|engineers?|technicians?|consultants?|account managers?)'
const COUNT = '(?<count>[a-z]+|\\d{1,3})'
const SHARE =
  '(?:(?<percent>\\d{1,3}(?:\\.\\d+)?)\\s?%|(?<part>half|a quarter|three[\\s-]quarters))(?!\\s(?:of\\s)?(?:an?|the)?\\s?(?:hour|day|year))'
const GIVES = '(?:(?:each\\s)?(?:gives?|spends?|has|have|puts?|works?|at|with|is|are|do|does)\\s(?:only\\s|just\\s)?)?'
const OF_TIME = '(?: (?:of )?(?:their|his|her) (?:working )?(?:time|hours|week)| each| for cs| to cs| on cs)'
// "Two people at 50%" speaks of their time without naming it.
const AT_SHARE = '(?<=\\bat\\s(?:\\d{1,3}\\s?%|half|a quarter))'
const FIRST = new RegExp(
  `\\b${COUNT} (?:[a-z]+ )?${PEOPLE}\\b(?<gap>[^.?!;%\\d]{0,40}?)${SHARE}(?:${OF_TIME}|${AT_SHARE})`,
  'gi',
)
const NEXT = new RegExp(
  `^(?: (?:of )?(?:their|his|her) time)?(?: (?:to|for|on) (?:cs|customer success))?(?:,\\s(?:and\\s)?|;\\s|\\sand\\s)${COUNT}\\s(?:(?:of them|more|others?|${PEOPLE})\\s)?${GIVES}${SHARE}`,
  'i',
)
const PERCENT: Record<string, number> = { half: 50, 'a quarter': 25, 'three quarters': 75 }
const MOST_PEOPLE = 100

interface Group {
  people: number
  csPercent: number
}

/** "Two people give 60% of their time and one gives a quarter": a share for each of them, all or nothing. */
export const TEAM: WordField = {
  field: 'team',
  read(question): Said | undefined {
    const [match, ...others] = [...question.matchAll(FIRST)]
    // "Two AMs and three vCIOs" are not two people.
    if (match === undefined || figuresOf(match.groups!['gap']!).length > 0) return undefined
    const found = [match.groups!]
    let end = match.index + match[0].length
    for (let next = NEXT.exec(question.slice(end)); next !== null; next = NEXT.exec(question.slice(end))) {
      found.push(next.groups!)
      end += next[0].length
    }
    if (others.some(({ index }) => index >= end)) return undefined
    const groups = found.map(groupOf)
    if (groups.some(({ people }) => people === 0 || people > MOST_PEOPLE)) return undefined
    const shares = groups.flatMap(({ people, csPercent }) => Array.from({ length: people }, () => csPercent))
    const value = shares.map((csPercent, at) => ({ member: `person ${at + 1}`, csPercent }))
    return { value, places: [{ at: match.index, end }] }
  },
}

function groupOf({ count, percent, part }: Record<string, string | undefined>): Group {
  const csPercent = part === undefined ? Number(percent) : PERCENT[part.toLowerCase().replaceAll(/[\s-]+/g, ' ')]!
  return { people: /^another$/i.test(count!) ? 1 : (figuresOf(count!)[0]?.value ?? 0), csPercent }
}
