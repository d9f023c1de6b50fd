import type { Finding } from '../../domain/finding.ts'
import { withAssumed } from './assumed-inputs.ts'
import { derivedFigures, withDerived } from './derived-figures.ts'
import { givenFigures } from './given-figures.ts'
import { readRuleCalls } from './plan-rule-calls.ts'
import type { OfflineTurn } from './read-turn.ts'
import { goalLevelNamed } from './rule-matching/goal-levels-named.ts'
import { daysBetween } from './quantities/days-between.ts'
import { presetsIn } from './rule-matching/presets.ts'
import { readQuantities } from './quantities/read-quantities.ts'
import { totalsIn } from './quantities/read-totals.ts'
import { shownClausesOf } from './turn-results.ts'

type DecidedFinding = Finding & { value: Record<string, unknown>; uncitable?: string[] }

interface Applied {
  finding: DecidedFinding
  figures: number[]
  isOfPattern: boolean
}

const MUCH_MORE = 3
const SEVERAL = 2
const DAYS_A_WEEK = 7
const MONTHS = 12

/** What the rules of a turn decided on the figures of a question. */
export interface AppliedFindings {
  findings: DecidedFinding[]
  /** A rule that the search led to is among them. */
  isMatched: boolean
  /** Several figures of the question were worked with: a sum is wanted, whatever else is left open. */
  isSum: boolean
}

/**
 * Reads the decided findings of a turn, without those that took one figure of a question for the whole of it and those
 * that use none of its figures.
 */
export function appliedFindings(turn: OfflineTurn, question: string): AppliedFindings {
  const shown = new Set(shownClausesOf(turn).map(({ clause }) => clause))
  const calls = readRuleCalls(question)
  const patterns = new Set(calls.map(({ rule }) => rule))
  // What a pattern reads from words, such as "half green" or "all checks but one", is no figure of the question.
  const read = new Set(calls.filter(({ figures }) => figures.length === 0).map(({ rule }) => rule))
  const quantities = readQuantities(question, turn.today ?? '')
  const derived = derivedFigures([...quantities, ...totalsIn(question, quantities)])
  const applied = turn.results.flatMap(({ name, failed, input, output }): Applied[] => {
    const finding = output as Finding
    if (name !== 'apply_rule' || failed || finding.status !== 'decided') return []
    const given = (input as { input?: unknown } | undefined)?.input
    const figures = figuresIn(given)
    const told = withPresets(finding as DecidedFinding, figures, question, shown)
    const decided = withAssumed(withDerived(told, given, derived), given, question)
    return [{ finding: decided, figures, isOfPattern: patterns.has(finding.rule) }]
  })
  const given = new Set([
    // "OML3" and "18B" hold a figure too.
    ...(question.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number),
    ...givenFigures(question).map(({ value }) => value),
    ...givenFigures(question).flatMap(({ value, isYearly }) => (isYearly === undefined ? [] : [value / MONTHS])),
    ...derived.map(({ value }) => value),
    ...[goalLevelNamed(question), daysBetween(quantities)].filter((each) => each !== undefined),
    ...quantities.flatMap((each) =>
      each.kind !== 'number' ? [] : each.counts === 'week' ? [each.value, each.value * DAYS_A_WEEK] : [each.value],
    ),
  ])
  const isOfQuestion = ({ figures, finding }: Applied) => {
    const results = applied
      .filter((other) => other.finding !== finding)
      .flatMap((other) => figuresIn(other.finding.value))
    const isUsed = figures.some((figure) => given.has(figure) || results.includes(figure))
    return figures.length === 0 || isUsed || isDated(finding) || read.has(finding.rule)
  }
  const kept = applied.filter((each) => isOfQuestion(each) && !applied.some((other) => isPartOf(each, other)))
  return {
    findings: kept.map(({ finding }) => finding),
    isMatched: kept.some(({ isOfPattern }) => !isOfPattern),
    isSum: kept.some(({ figures }) => figures.length >= SEVERAL),
  }
}

/** A trigger's days were counted from a day of the question. */
const isDated = ({ because }: Finding) => because.some(({ says }) => /^On \d{4}-\d\d-\d\d$/.test(says))

/** Says which preset gave an input that the question gives no figure for. */
function withPresets(
  finding: DecidedFinding,
  figures: number[],
  question: string,
  shown: ReadonlySet<string>,
): DecidedFinding {
  const said = [...presetsIn(question).values()].filter(
    ({ value, clause }) => figures.includes(value) && finding.because.every((ground) => ground.clause !== clause),
  )
  if (said.length === 0) return finding
  const unread = said.map(({ clause }) => clause).filter((clause) => !shown.has(clause))
  return {
    ...finding,
    uncitable: [...(finding.uncitable ?? []), ...unread],
    because: [...finding.because, ...said.map(({ name, value, clause }) => ({ clause, says: `${name}: ${value} %` }))],
  }
}

const isPartOf = (part: Applied, whole: Applied) =>
  part.isOfPattern &&
  !whole.isOfPattern &&
  part.figures.length === 1 &&
  whole.figures.length >= MUCH_MORE &&
  whole.figures.includes(part.figures[0]!)

function figuresIn(input: unknown): number[] {
  if (typeof input === 'number') return [input]
  return typeof input === 'object' && input !== null ? Object.values(input).flatMap(figuresIn) : []
}
