import type { Ground } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import type { YearPlanValues } from './parameters.ts'
import type { PlanSettings } from './year-plan-input.ts'

const TIMES = { month: 12, quarter: 4, 'half-year': 2, year: 1 }
const WORDS = { month: 'every month', quarter: 'every quarter', 'half-year': 'every half-year', year: 'once a year' }

/** The clause behind each reading of the cadence that gives a number of meetings. */
const CLAUSES = {
  'matrix-4-1': 'SCH-01',
  'hours-table': 'ES-10',
  'playbook-cycle': 'PB-02',
  'people-mix': 'PPL-016',
} as const
export type CadencePosition = keyof typeof CLAUSES

type Line = { kind: MeetingKind } & ({ every: keyof typeof TIMES } | { times: 1 | 2 | 3 })

export interface Cadence {
  clause: string
  /** The kinds with how often a year each is met, most often first; none where the clause gives no number. */
  lines: { kind: MeetingKind; timesAYear: number; ground: Ground }[]
}

/** How often a client of a segment is met, and for what, by a reading of the cadence. */
export function cadenceOf(
  segment: Segment,
  position: CadencePosition,
  values: YearPlanValues,
  settings: PlanSettings,
): Cadence {
  const clause = CLAUSES[position]
  const lines = position === 'matrix-4-1' ? matrixLines(segment, values, settings) : values[CLAUSES[position]][segment]
  const choice = position === 'matrix-4-1' ? leftOpen(segment) : ''
  return {
    clause,
    lines: (lines as readonly Line[])
      .map((line) => ({
        kind: line.kind,
        timesAYear: 'every' in line ? TIMES[line.every] : line.times,
        ground: { clause, says: `Segment ${segment}: ${line.kind} ${howOften(line)}${choice}` },
      }))
      .toSorted((a, b) => b.timesAYear - a.timesAYear),
  }
}

function matrixLines(segment: Segment, values: YearPlanValues, { segmentC, segmentD }: PlanSettings) {
  const matrix = values['SCH-01']
  return segment === 'C' ? matrix.C[segmentC] : segment === 'D' ? matrix.D[segmentD] : matrix[segment]
}

const howOften = (line: Line) => ('every' in line ? WORDS[line.every] : `${line.times} a year`)

const leftOpen = (segment: Segment) =>
  segment === 'C'
    ? '; the clause leaves a quarterly review or a half-yearly check-in, chosen by the setting segmentC'
    : segment === 'D'
      ? '; the clause leaves a half-yearly or a yearly sync, chosen by the setting segmentD'
      : ''
