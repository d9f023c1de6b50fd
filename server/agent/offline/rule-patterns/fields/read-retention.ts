import { type GivenFigure, givenFigures } from '../../given-figures.ts'
import type { Said, WordField } from '../pattern.ts'

type Amount = 'startRevenue' | 'retainedRevenue' | 'lostRevenue' | 'expansionRevenue'

const LABELS: Record<Amount, RegExp> = {
  startRevenue:
    /\b(?:start\w*|beg[ai]n\w*|opening|portfolio|base|book|initial\w*|last (?:year|quarter|month)|recurring)\b/i,
  retainedRevenue: /\b(?:kept|keep\w*|retain\w*|renewed|remain\w*)\b/i,
  lostRevenue:
    /\b(?:los[ets]\w*|loss\w*|churn\w*|cancel\w*|downgrad\w*|downsell\w*|contract(?:ed|ions?)|drop\w*|shed|shr[aiu]nk\w*|left)\b/i,
  expansionRevenue:
    /\b(?:expan\w*|up-?s(?:ell|old)\w*|cross-?s(?:ell|old)\w*|add(?:ed|-ons?)?|grew|growth|gain\w*|won)\b/i,
}
// Between two amounts: "lost 12,000, expansion 13,800", "lost $2k to churn and $1k to downgrades".
const PARTS = /[,;:.?!](?=\s|$)|\b(?:and|but|with|plus|then)\b/gi
const OF_WHOLE = /^\s(?:out )?of (?:the |our |an? )?(?:starting |initial )?$/i
const BARE_FROM = 1000
const REVENUE = /^\s*(?:\/|an?\s|per\s)?\s*(?:month|mo|year)?\s*(?:in\s|of\s)?(?:mrr|arr|revenue)\b/i

/** An amount of a retention question by the words of its part of the sentence: what there was, is kept, lost or added. */
export const retentionAmount = (amount: Amount): WordField => ({
  field: amount,
  read(question): Said | undefined {
    const read = amountsIn(question)
    const own = read?.filter((each) => each.amount === amount) ?? []
    if (read === undefined || own.length === 0) return undefined
    // What is lost or added comes in parts; what there was at the start is one amount.
    if (own.length > 1 && (amount === 'startRevenue' || amount === 'retainedRevenue')) return undefined
    return {
      value: own.reduce((sum, { value }) => sum + value, 0),
      places: own.map(({ at, end }) => ({ at, end })),
    }
  },
})

/** Every amount with what it is; undefined where one of them is not told. */
function amountsIn(question: string): (GivenFigure & { amount: Amount })[] | undefined {
  const figures = givenFigures(question).filter(
    ({ unit, value, noun }) => unit === 'money' || (unit === 'plain' && noun === undefined && value >= BARE_FROM),
  )
  const read = figures.map((figure, at) => {
    const before = question.slice(figures[at - 1]?.end ?? 0, figure.at)
    const after = question.slice(figure.end, figures[at + 1]?.at ?? question.length)
    // "Kept $95k of $100k".
    if (at > 0 && OF_WHOLE.test(before)) return { ...figure, amount: 'startRevenue' as const }
    const near = before.split(PARTS)
    return { ...figure, amount: amountOf(near.at(-1)!, after.split(PARTS)[0]) ?? amountOf(near.slice(-2).join(' ')) }
  })
  const unnamed = read.filter(({ amount }) => amount === undefined)
  const [first] = read
  // "$50,000 MRR, $1,500 lost": the first amount, the only one of no name, is what there was.
  if (unnamed.length === 1 && unnamed[0] === first && isLargest(first!, read) && isRevenue(question, first!))
    return read.map((each) => ({ ...each, amount: each.amount ?? 'startRevenue' }))
  return unnamed.length > 0 ? undefined : read.map((each) => ({ ...each, amount: each.amount! }))
}

const isLargest = ({ value }: GivenFigure, all: readonly GivenFigure[]) => all.every((each) => each.value <= value)

const isRevenue = (question: string, { at, end }: GivenFigure) =>
  REVENUE.test(question.slice(end)) ||
  /\b(?:mrr|arr|revenue)\W{0,4}(?:of\s|is\s|was\s)?\$?$/i.test(question.slice(0, at))

/** What the words around an amount say that it is; of several before it the last. Undefined where they say nothing or two things. */
function amountOf(before: string, after = ''): Amount | undefined {
  const named = (words: string) => (Object.keys(LABELS) as Amount[]).filter((amount) => LABELS[amount].test(words))
  const [behind, ...others] = named(after)
  if (others.length > 0) return undefined
  const last = named(before).toSorted((a, b) => lastOf(LABELS[b], before) - lastOf(LABELS[a], before))[0]
  return behind === undefined || last === undefined || behind === last ? (behind ?? last) : undefined
}

const lastOf = (label: RegExp, text: string) => [...text.matchAll(new RegExp(label, 'gi'))].at(-1)?.index ?? -1
