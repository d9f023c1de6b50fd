import type { BudgetLine } from '../../../domain/budget-line.ts'
import { Exact } from '../../../rules/exact.ts'
import { daysBetween } from '../days-between.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import { periodEnd } from './period-end.ts'
import type { SignalDay } from './signal-day.ts'

/** What the lines of a client's budgets say on a day. */
export function budgetSignals(lines: readonly BudgetLine[]): (day: SignalDay) => KnownSignals {
  return ({ asOf }) =>
    onlyKnown({ budgetVariancePercent: variance(lines, asOf), oldestPreApprovalDays: oldestPreApproval(lines, asOf) })
}

/**
 * The absolute variance of the latest period that has ended, over its lines with both a forecast and an actual: what is
 * spent of a period that runs says nothing beside the forecast of the whole.
 */
function variance(lines: readonly BudgetLine[], asOf: string): number | null {
  const counted = lines.filter(
    ({ period, forecast, actual }) => forecast !== null && actual !== null && periodEnd(period) <= asOf,
  )
  const latest = counted
    .map(({ period }) => period)
    .toSorted(byEnd)
    .at(-1)
  const ofPeriod = counted.filter(({ period }) => period === latest)
  const forecast = ofPeriod.reduce((sum, line) => sum.plus(line.forecast!), Exact.of(0))
  const actual = ofPeriod.reduce((sum, line) => sum.plus(line.actual!), Exact.of(0))
  // From nothing no percentage can be taken.
  if (!forecast.isAtLeast(MONEY_STEP)) return null
  const percent = actual.minus(forecast).times(100).over(forecast)
  return Math.abs(percent.rounded(PLACES))
}

const MONEY_STEP = 0.000001
const PLACES = 6

// Of a year and its last quarter, the quarter is the latest.
const byEnd = (a: string, b: string) => {
  const [left, right] = [periodEnd(a) + a, periodEnd(b) + b]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The age of the oldest pre-approval without approval or decline; not known where no pre-approval is on record. */
function oldestPreApproval(lines: readonly BudgetLine[], asOf: string): number | null {
  const given = lines.filter(({ preApprovedOn }) => preApprovedOn !== null && preApprovedOn <= asOf)
  if (given.length === 0) return null
  const waiting = given.filter(
    ({ approvedOn, declineReason }) => declineReason === null && (approvedOn === null || approvedOn > asOf),
  )
  return Math.max(0, ...waiting.map(({ preApprovedOn }) => daysBetween(preApprovedOn!, asOf)))
}
