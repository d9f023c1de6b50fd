import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const TIMES_A_YEAR = { month: 12, quarter: 4, 'half-year': 2, year: 1 }
type Every = keyof typeof TIMES_A_YEAR

interface Row {
  cadence: string
  /** How often a client has a session of each kind; of two rhythms the clause leaves the choice, the slower one first. */
  sessions: Readonly<Record<string, readonly [slowest: Every, fastest: Every]>>
}

const MATRIX: Readonly<Record<'A' | 'B' | 'C' | 'D', Row>> = {
  A: {
    cadence: 'Monthly strategy and quarterly roadmap',
    sessions: { strategy: ['month', 'month'], roadmap: ['quarter', 'quarter'] },
  },
  B: {
    cadence: 'Quarterly strategy and semi-annual budget',
    sessions: { strategy: ['quarter', 'quarter'], budget: ['half-year', 'half-year'] },
  },
  C: {
    cadence: 'Quarterly review or semi-annual check-in',
    sessions: { 'review or check-in': ['half-year', 'quarter'] },
  },
  D: { cadence: 'Semi-annual or annual operational sync', sessions: { sync: ['year', 'half-year'] } },
}

/** SCH-01: how often a client of a segment is met, and the sessions of a year that some clients of it take. */
export const cadenceMatrix = defineRule({
  id: 'SCH-01',
  title: 'Cadence matrix by segment',
  clauses: ['SCH-01'],
  parameters: inEdition({ 'SCH-01': MATRIX }),
  input: {
    segment: field.segment,
    clients: field.count.min(1).optional().describe('Clients of the segment, for their meetings or sessions of a year'),
  },
  decide({ segment, clients }, values) {
    const { cadence, sessions } = values['SCH-01'][segment]
    const row = { clause: 'SCH-01' as const, says: `segment ${segment}: ${cadence}` }
    if (clients === undefined) return { value: { cadence }, because: [row] }
    const counts = Object.entries(sessions).map(([kind, rhythms]) => ({ kind, times: rhythms.map(timesOf) }))
    const [fewest, most] = [0, 1].map((end) => counts.reduce((sum, { times }) => sum + times[end]!, 0)) as [
      number,
      number,
    ]
    const kinds = counts.map(({ kind, times }) => `${toRange(times)} ${kind}`).join(' + ')
    const says = `${clients} x ${toRange([fewest, most])} sessions of a year (${kinds}) = ${toRange([fewest * clients, most * clients])}`
    const value =
      fewest === most
        ? { sessionsPerYear: most * clients }
        : { fewestSessionsPerYear: fewest * clients, mostSessionsPerYear: most * clients }
    return { value: { cadence, ...value }, because: [row, { clause: 'SCH-01', says }] }
  },
})

const timesOf = (every: Every) => TIMES_A_YEAR[every]
const toRange = (ends: readonly number[]) => [...new Set(ends)].join(' to ')
