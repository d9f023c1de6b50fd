import { z } from 'zod'
import type { Colour } from '../../domain/segment.ts'
import { colourOf, colourSays, type ColourBand } from '../colour-bands.ts'
import { defineRule } from '../define-rule.ts'
import { exact } from '../exact.ts'
import { Count, Days } from '../inputs.ts'
import { complaintLimits, none, pulseBand, redMonths, rollUp, sponsorDays, watchlist } from './parameters.ts'

const Pulse = z.number().min(1).max(5)

const sponsorColour = (days: number, until: number) => (days <= until ? 'green' : 'red')
const complaintsColour = (count: number, { yellowAt, redFrom }: { yellowAt: number; redFrom: number }) =>
  count >= redFrom ? 'red' : count >= yellowAt ? 'yellow' : 'green'
const pulseColour = (pulse: number, band: ColourBand) => colourOf(exact(pulse), band)

const pulse = defineRule({
  id: 'CX-01',
  title: 'Colour of the pulse',
  clauses: ['CX-01'],
  input: { pulse: Pulse },
  parameters: pulseBand,
  decide({ pulse: score }, band) {
    const colour = pulseColour(score, band)
    return { value: { colour }, because: [{ clause: 'CX-01', says: `pulse ${colourSays(score, colour, band)}` }] }
  },
})

const sponsor = defineRule({
  id: 'CX-02',
  title: 'Colour of the sponsor contact',
  clauses: ['CX-02'],
  input: { daysSinceSponsorSeen: Days },
  parameters: sponsorDays,
  conflicts: { 'sponsor-day-120': ['green-and-watchlist', 'yellow'] },
  decide({ daysSinceSponsorSeen: days }, { greenUntilDays }, position) {
    const colour = position === 'yellow' && days === greenUntilDays ? 'yellow' : sponsorColour(days, greenUntilDays)
    return {
      value: { colour },
      because: [{ clause: 'CX-02', says: `sponsor seen ${days} days ago; green until day ${greenUntilDays}` }],
    }
  },
})

const complaints = defineRule({
  id: 'CX-03',
  title: 'Colour of the complaints of the month',
  clauses: ['CX-03'],
  input: { complaintsThisMonth: Count },
  parameters: complaintLimits,
  decide({ complaintsThisMonth: count }, limits) {
    const colour = complaintsColour(count, limits)
    return {
      value: { colour },
      because: [
        {
          clause: 'CX-03',
          says: `${count} complaints this month; yellow at ${limits.yellowAt}, red from ${limits.redFrom}`,
        },
      ],
    }
  },
})

const experience = defineRule({
  id: 'CX-04',
  title: 'Colour of Client Experience',
  clauses: ['CX-04'],
  input: { pulse: Pulse.optional(), daysSinceSponsorSeen: Days.optional(), complaintsThisMonth: Count.optional() },
  parameters: rollUp,
  decide({ pulse: score, daysSinceSponsorSeen: days, complaintsThisMonth: count }, limits) {
    const signals: Record<'pulse' | 'sponsor' | 'complaints', Colour> = {
      pulse: score === undefined ? 'unknown' : pulseColour(score, limits.pulse),
      sponsor: days === undefined ? 'unknown' : sponsorColour(days, limits.sponsorUntilDays),
      complaints: count === undefined ? 'unknown' : complaintsColour(count, limits.complaints),
    }
    const missing = [
      score === undefined && 'pulse',
      days === undefined && 'daysSinceSponsorSeen',
      count === undefined && 'complaintsThisMonth',
    ].filter((name) => name !== false)
    const colours = Object.values(signals)
    const because = [
      {
        clause: 'CX-04',
        says: `pulse ${signals.pulse}, sponsor ${signals.sponsor}, complaints ${signals.complaints}; any red makes red, else any yellow makes yellow`,
      },
    ]
    // A signal that is already red settles it, whatever the missing ones would say.
    if (colours.includes('red')) return { value: { colour: 'red', signals }, because, missing }
    if (missing.length > 0) return { unknown: missing, because }
    return { value: { colour: colours.includes('yellow') ? 'yellow' : 'green', signals }, because }
  },
})

const watch = defineRule({
  id: 'CX-05',
  title: 'Watchlist',
  clauses: ['CX-05'],
  input: { cxReds: Count.optional(), daysSinceSponsorSeen: Days.optional() },
  parameters: watchlist,
  conflicts: { 'sponsor-day-120': ['green-and-watchlist'] },
  decide({ cxReds, daysSinceSponsorSeen: days }, { redsFrom, daysFrom }) {
    const listed = (cxReds ?? 0) >= redsFrom || (days ?? 0) >= daysFrom
    const missing = [cxReds === undefined && 'cxReds', days === undefined && 'daysSinceSponsorSeen'].filter(
      (name) => name !== false,
    )
    if (!listed && missing.length > 0) return { unknown: missing }
    const because = [
      {
        clause: 'CX-05',
        says: `${cxReds ?? 'unknown'} CX reds (listed from ${redsFrom}), sponsor seen ${days ?? 'unknown'} days ago (listed from ${daysFrom})`,
      },
    ]
    return { value: { onWatchlist: listed }, because, missing }
  },
})

const gate = defineRule({
  id: 'CX-06',
  title: 'Expansion gate of Client Experience',
  clauses: ['CX-06'],
  input: { consecutiveRedMonths: Count },
  parameters: redMonths,
  conflicts: { 'expansion-gate': ['two-consecutive-months', 'any-red'] },
  decide({ consecutiveRedMonths: months }, { monthsFrom }, position) {
    const from = position === 'any-red' ? 1 : monthsFrom
    return {
      value: { expansionGated: months >= from },
      because: [
        { clause: 'CX-06', says: `CX red for ${months} months in a row; expansion credit is gated from ${from}` },
      ],
    }
  },
})

const Text = z.string().max(2_000).optional()

const credit = defineRule({
  id: 'CX-11',
  title: 'Credit gate of a QBR',
  clauses: ['CX-11'],
  input: { owner: Text, date: Text, budget: Text },
  parameters: none,
  conflicts: { 'credit-gate': ['plus-adoption-gain'] },
  decide(given) {
    const absent = (['owner', 'date', 'budget'] as const).filter((name) => (given[name] ?? '').trim() === '')
    const says = absent.length === 0 ? 'owner, date and budget are in the notes' : `the notes lack ${absent.join(', ')}`
    return { value: { creditCounts: absent.length === 0 }, because: [{ clause: 'CX-11', says }] }
  },
})

export const clientExperienceRules = [pulse, sponsor, complaints, experience, watch, gate, credit]
