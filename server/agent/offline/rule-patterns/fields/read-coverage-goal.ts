import { figuresOf } from '../../figures.ts'
import { readToldShare } from '../../quantities/read-told-shares.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { ShareGiven } from '../../quantities/quantity.ts'
import { saidBy, type WordField } from '../pattern.ts'

const GOAL = /\b(?:goal|target|aim|plan)\b(?:\s(?:is|of|at|to reach|:))?:?\s?(?<percent>\d{1,3}(?:\.\d+)?)\s?%/gi
const TIME = /^\s?-?(?:days?|weeks?|months?)\b/i
/** The coverage that a rollout is to reach. */
export const GOAL_PERCENT: WordField = {
  field: 'goalPercent',
  read: saidBy(GOAL, ({ groups }) => Number(groups!['percent'])),
}

/** How many have it, and how many there are: "150 users, 96 enrolled", "96 of 150 users". */
export const COVERED: readonly WordField[] = [
  { field: 'active', read: (question) => countOf(question, ({ met }) => met) },
  { field: 'total', read: (question) => countOf(question, ({ of }) => of) },
]

function countOf(question: string, part: (share: ShareGiven) => ShareGiven['met']) {
  const share = sharesIn(question)
  if (share === undefined || share.met.contrary !== undefined) return undefined
  const { value, at, end } = part(share)
  return { value, places: [{ at, end }] }
}

/** The one share of the question beside its goal and its time. */
function sharesIn(question: string): ShareGiven | undefined {
  const isTime = ({ end }: { end: number }) => TIME.test(question.slice(end))
  const goals = [...question.matchAll(GOAL)].map(({ index, 0: { length } }) => ({ at: index, end: index + length }))
  const quantities = readFigures(question).filter(
    (each) => !isTime(each) && !goals.some(({ at, end }) => each.at < end && at < each.end),
  )
  const shares = quantities.filter((each): each is ShareGiven => each.kind === 'share')
  if (shares.length > 0) return shares.length === 1 ? shares[0] : undefined
  const counts = figuresOf(question).filter((each) => each.unit === 'plain' && !isTime(each))
  return counts.length === 2
    ? readToldShare(question, quantities)?.find((each): each is ShareGiven => each.kind === 'share')
    : undefined
}
