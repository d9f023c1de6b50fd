import type { Judge } from '../../rules/judge.ts'
import type { Finding } from '../../domain/finding.ts'
import type { MonthlySignals } from '../../domain/monthly-signals.ts'
import { type Colour, COLOURS, type Segment } from '../../domain/segment.ts'

/** The signals of a month; an absent or null one is not known. */
export type KnownSignals = Partial<MonthlySignals>

/** What a dimension is read from. */
export interface ReadingInput {
  signals: KnownSignals
  segment: Segment | null
  judge: Judge
}

/** One dimension in one month: the finding that decides the colour, and those that stand beside it. */
export interface Reading {
  decides: Finding
  /** Null where the blueprint has no score or an input is missing. */
  score: number | null
  beside: Finding[]
  /** Every input that the dimension reads, by name. */
  inputs: Record<string, unknown>
}

/** The colour that a finding decided, and `unknown` in every other case. */
export function colourOf({ status, value }: Finding): Colour {
  const colour = status === 'decided' ? value?.['colour'] : undefined
  return COLOURS.find((known) => known === colour) ?? 'unknown'
}

/** A number that a finding decided, or null. */
export function numberIn({ status, value }: Finding, name: string): number | null {
  const number = status === 'decided' ? value?.[name] : undefined
  return typeof number === 'number' ? number : null
}
