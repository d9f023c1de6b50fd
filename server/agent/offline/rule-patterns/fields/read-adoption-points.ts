import type { Said, WordField } from '../pattern.ts'

const NUMBER = '\\d{1,3}(?:\\.\\d+)?'
const SHARE = `(?<actual>${NUMBER})\\s?%`
const TARGET = `[^.?!;\\d%]{0,25}?\\b(?:target|goal)\\b(?:\\s(?:of|is|at))?:?\\s?(?<target>${NUMBER})\\s?%`
const OF_TARGET = `\\s(?:of|against|on|vs\\.?|versus)\\s(?:an?\\s|the\\s)?(?<of>${NUMBER})\\s?%\\starget`
const POINTS = `(?:\\s?\\(?,?\\s?(?:for\\s|worth\\s)?(?<points>${NUMBER})\\spoints?\\)?(?!\\s(?:each|apiece)))?`
const MEASURED = `${SHARE}(?:${TARGET}|${OF_TARGET})${POINTS}`
const AT_TARGET = `(?:is\\s|are\\s|both\\s|right\\s)?\\b(?:at|on|meets|hits)\\s(?:its\\s|the\\s|their\\s)?target\\b${POINTS.replace('points>', 'worth>')}`
const INSIGHT = new RegExp(`${MEASURED}|${AT_TARGET}`, 'gi')
const EACH = new RegExp(
  `(?<points>${NUMBER})\\spoints?\\s(?:each|apiece)\\b|\\beach\\s(?:is\\s)?worth\\s(?<worth>${NUMBER})\\b`,
  'i',
)
const PERCENT = new RegExp(`${NUMBER}\\s?%`, 'g')
const FULL = 100

/**
 * The insights of an adoption score as a question gives them: "MFA at 63% with target 90%, AV at target, 10 points
 * each". An insight at its target has all of it. Undefined where a percentage or the points of one stay unexplained.
 */
export const INSIGHTS: WordField = {
  field: 'insights',
  read(question): Said | undefined {
    const matches = [...question.matchAll(INSIGHT)]
    const each = EACH.exec(question)
    const worth = each === null ? undefined : Number(each.groups!['points'] ?? each.groups!['worth'])
    const insights = matches.map(({ groups = {} }) => {
      const { actual, target, of } = groups
      const points = groups['points'] ?? groups['worth'] ?? worth
      return {
        actual: Number(actual ?? FULL),
        target: Number(target ?? of ?? FULL),
        points: points === undefined ? undefined : Number(points),
      }
    })
    const places = [...matches, ...(each === null ? [] : [each])].map(({ index, 0: { length } }) => ({
      at: index,
      end: index + length,
    }))
    const isExplained = [...question.matchAll(PERCENT)].every(({ index }) =>
      places.some(({ at, end }) => at <= index && index < end),
    )
    if (insights.length === 0 || !isExplained || insights.some(({ points }) => points === undefined)) return undefined
    return { value: insights, places }
  },
}
