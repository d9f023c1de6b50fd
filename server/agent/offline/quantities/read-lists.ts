import type { ListGiven, NumberGiven, Place } from './quantity.ts'

const LEAST = 3
const LEAST_COUNTED = 2
const NEXT = /^\s?%?\s?(?:,|and|,\s?and|;)\s?$/i
// A count further away than this is of something else.
const NEAR = 60

/**
 * The lists of values of one kind that a question gives: "8, 12, 15 and 11 days". What they count stands behind the last
 * or behind all. A number before a list that only says how many values it has goes into it.
 */
export function readLists(question: string, numbers: readonly NumberGiven[]): ListGiven[] {
  const ordered = numbers.toSorted((a, b) => a.at - b.at)
  const lists: ListGiven[] = []
  let run: NumberGiven[] = []
  const close = () => {
    const list = listOf(question, run, ordered)
    if (list !== undefined) lists.push(list)
    run = []
  }
  for (const number of ordered) {
    const last = run.at(-1)
    if (last !== undefined && !(isNext(question, last, number) && isAlike(run, number))) close()
    run.push(number)
  }
  close()
  return lists
}

const isNext = (question: string, last: Place, { at }: Place) => NEXT.test(question.slice(last.end, at))

/** Whether a number may be of the same kind as those before it, all or some of which leave open what they count. */
const isAlike = (run: readonly NumberGiven[], { unit, counts }: NumberGiven) =>
  run.every((each) => each.unit === unit) &&
  new Set([...run.map((each) => each.counts), counts].filter((each) => each !== undefined)).size <= 1

function listOf(question: string, run: readonly NumberGiven[], all: readonly NumberGiven[]): ListGiven | undefined {
  const [first] = run
  if (first === undefined) return undefined
  const count = all.findLast(({ end }) => end <= first.at)
  const isCount =
    count?.value === run.length &&
    count.unit === 'plain' &&
    count.counts === undefined &&
    first.at - count.end <= NEAR &&
    !/[.?!]\s/.test(question.slice(count.end, first.at))
  if (run.length < (isCount ? LEAST_COUNTED : LEAST)) return undefined
  const at = isCount ? count.at : first.at
  return {
    kind: 'list',
    numbers: run,
    counts: run.find(({ counts }) => counts !== undefined)?.counts,
    at,
    end: run.at(-1)!.end,
  }
}
