import type { CallToAction, ClientMonth, MonthHealth } from '../../domain/client-month.ts'
import type { Dimension, DimensionHealth, Gate } from '../../domain/client-profile.ts'
import { createJudges, type Judge } from '../../rules/judge.ts'
import { expansionGates } from '../gates/expansion-gates.ts'
import { fixFirstGates } from '../gates/fix-first-gates.ts'
import { creditGates, firstActionGates, recapGates } from '../gates/follow-up-gates.ts'
import { watchlistGate } from '../gates/watchlist-gate.ts'
import type { Bands } from '../placement/find-bands.ts'
import { placeClient } from '../placement/place-client.ts'
import type { OwnSettings } from '../settings/compile-settings.ts'
import { cadenceDue } from './cadence-due.ts'
import { goalSegment, severityOf } from './goal-and-severity.ts'
import { judgeTriggers } from './judge-triggers.ts'
import { openCalls } from './open-calls.ts'
import type { PortfolioRecord } from './portfolio-record.ts'
import { readIndices } from './read-indices.ts'
import { readMonth } from './read-month.ts'
import type { KnownSignals } from './signals/known-signals.ts'
import { measuredSignals } from './signals/measured-signals.ts'
import { meetingSignals } from './signals/meeting-signals.ts'
import { recordedSignals } from './signals/recorded-signals.ts'
import { renewalDays } from './signals/renewal-days.ts'
import { dmiTrend, type MonthReading, trendSignals } from './signals/trend-signals.ts'

/** What the months are judged with. */
export interface Circumstances {
  bands: Bands
  own: OwnSettings
  /** Judges that many clients share, so that the same is not asked twice. */
  judgeOn?: ReturnType<typeof createJudges>
  /** Filled with what the rules were asked in the latest month, for explanations. */
  remember?: Remembered
}

/** What a month was judged from: the inputs by rule, the last of each, and the signals that were known. */
export interface Remembered {
  asked: Map<string, Record<string, unknown>>
  known: KnownSignals
}

const TREND_MONTHS = 6

/** The client in each of the months, oldest first, each judged for the day given. Pure. */
export function evaluateClient(
  record: PortfolioRecord,
  months: readonly { month: string; asOf: string }[],
  { bands, own, judgeOn = createJudges(own.overlay), remember }: Circumstances,
): ClientMonth[] {
  const { client, meetings, decisions, renewals, extraSignals } = record
  const recorded = recordedSignals(record, own.named)
  const byMonth = new Map(record.signals.map((row) => [row.month, row]))
  const readings: (MonthReading & { month: string; health: MonthHealth[] })[] = []
  let calls: CallToAction[] = []
  // Before the first month on record there is nothing to judge: it is not a month of which nothing is known.
  const first = [...byMonth.keys(), ...extraSignals.keys()].toSorted()[0] ?? months.at(-1)?.month ?? ''
  return months
    .filter(({ month }) => month >= first)
    .map(({ month, asOf }) => {
      const judge = remembering(judgeOn(asOf), remember)
      const { segment, band, touch } = placeClient(client, bands, judge)
      const signals = byMonth.get(month) ?? {}
      const extra = extraSignals.get(month) ?? {}
      const health = readMonth(signals, segment, judge)
      readings.push({ month, health, colours: coloursOf(health), dmi: scoreOf(health, 'adoption') })
      const trend = readings.slice(-TREND_MONTHS)
      const daysToRenewal = renewalDays(renewals, client.renewalDate, asOf)
      const known: KnownSignals = {
        ...own.named,
        ...(segment === null ? {} : { segment }),
        ...(daysToRenewal === null || daysToRenewal < 0 ? {} : { daysToRenewal }),
        // What was measured for the month replaces what the records add up to, and what was told replaces both.
        ...recorded({ month, asOf }),
        ...measuredSignals(signals),
        ...trendSignals(trend),
        ...meetingSignals(meetings, asOf),
        ...extra,
      }
      if (remember !== undefined) remember.known = known
      const { fired, unjudged } = judgeTriggers(known, segment, own.overlay)
      calls = openCalls(fired, calls, client, asOf)
      const { severity, label } = severityOf(known, judge)
      // Only these two have a gate that looks back.
      const [cx, engagement] = [trendOf('cx', health, trend), trendOf('engagement', health, trend)]
      const by = fired.filter(({ trigger }) => trigger.flagsAtRisk === true).map(({ trigger }) => trigger.id)
      return {
        clientId: client.id,
        month,
        asOf,
        segment,
        segmentName: segment === null ? null : (own.segmentNames[segment] ?? null),
        goalSegment: goalSegment(client.goalLevel, judge),
        band,
        touch,
        health,
        ...readIndices(health, typeof extra['cxScore'] === 'number' ? extra['cxScore'] : null, judge),
        gates: [
          ...expansionGates([cx, engagement], judge),
          ...watchlistGate(cx, signals, judge),
          ...fixFirstGates(signals, judge),
          ...recapGates(meetings, asOf, judge),
          ...firstActionGates(decisions, asOf, judge),
          ...creditGates(decisions, asOf, judge),
        ].map(withoutFinding),
        calls,
        cadence: cadenceDue(meetings, segment, asOf),
        atRisk: { flagged: by.length > 0, by, severity, label },
        renewal: {
          engagementColour: readings.at(-1)!.colours.engagement,
          dmiTrend: dmiTrend(trend),
          cxColour: readings.at(-1)!.colours.cx,
          daysToRenewal,
        },
        unjudged,
      }
    })
}

/** A judge that remembers what it was asked; the same judge where nothing is to be remembered. */
function remembering(judge: Judge, remember: Remembered | undefined): Judge {
  if (remember === undefined) return judge
  return (rule, input) => {
    remember.asked.set(rule, input as Record<string, unknown>)
    return judge(rule, input)
  }
}

const coloursOf = (health: readonly MonthHealth[]) =>
  Object.fromEntries(health.map(({ dimension, colour }) => [dimension, colour])) as MonthReading['colours']

const scoreOf = (health: readonly MonthHealth[], dimension: string) =>
  health.find((each) => each.dimension === dimension)?.score ?? null

/** One dimension of a month as the gates take it, with its colours up to that month. */
function trendOf(
  name: Dimension,
  health: readonly MonthHealth[],
  trend: readonly (MonthReading & { month: string })[],
): DimensionHealth {
  const { dimension, colour, score, coverage, missing } = health.find((each) => each.dimension === name)!
  const months = trend.map(({ month, colours }) => ({ month, colour: colours[name] }))
  return { dimension, colour, score, coverage, missing, reasons: [], findings: [], trend: months }
}

const withoutFinding = ({ finding: _, ...gate }: Gate) => gate
