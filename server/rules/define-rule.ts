import { z } from 'zod'
import type { AppliedConflict, Finding, Ground } from '../domain/finding.ts'
import { checkInput } from './check-input.ts'
import type { ConflictId, PositionsOf } from './conflicts.ts'
import { type Dated, inForce } from './dated.ts'
import { isDay } from './is-day.ts'
import { overlaid } from './overlay/overlaid.ts'
import type { Overlay } from './overlay/overlay.ts'
import { saysOwn } from './overlay/says-own.ts'
import { acceptedPositions, appliedConflicts, choosePositions } from './positions.ts'

interface Reason<Clause extends string> extends Ground {
  clause: Clause
}

/** A value with its reasons, or the inputs that the value needs, or what contradicts itself in the input. */
type Outcome<Clause extends string> =
  | { value: Record<string, unknown>; because: Reason<Clause>[]; missing?: string[] }
  | { missing: string[]; because?: Reason<Clause>[] }
  | { invalid: string }

/** What a rule does: decides by a formula, reads a table, checks an artefact, holds measures against limits, sets a date, or fires. */
export type RuleKind = 'formula' | 'lookup' | 'completeness' | 'targets' | 'schedule' | 'trigger'

export interface RuleDefinition<
  Clause extends string,
  Shape extends z.core.$ZodShape,
  Values,
  Topic extends ConflictId,
> {
  id: string
  /** `formula` unless said. */
  kind?: RuleKind
  title: string
  clauses: readonly Clause[]
  /** The fields by name. One that is not optional is needed always; the rule itself asks for an optional one. */
  input: Shape
  /** The numbers by clause; a rule is given those of the clauses it cites. */
  parameters: readonly Dated<Values>[]
  /** The entries of the conflict ledger that the result rests on. */
  conflicts?: readonly Topic[]
  decide(
    input: z.output<z.ZodObject<Shape>>,
    values: Pick<Values, Extract<Clause, keyof Values>>,
    positions: PositionsOf<Topic>,
  ): Outcome<NoInfer<Clause>>
}

/** A rule of the blueprints, ready to be applied. */
export interface Rule {
  id: string
  kind: RuleKind
  title: string
  clauses: readonly string[]
  /** All fields, with `position` where the sources disagree. */
  input: z.ZodObject
  /** The positions that the rule accepts; the ones in force come first. */
  positions: readonly string[]
  parameters: readonly Dated<object>[]
  /**
   * Never throws: an input that is not right gives an `invalid` finding. `asOf` is a day, YYYY-MM-DD. With an overlay
   * its numbers and positions stand in place of the blueprints', and the reasons say so.
   */
  apply(input: unknown, asOf: string, overlay?: Overlay): Finding
}

interface Kept<Topic extends ConflictId> {
  position: string | undefined
  overlay: Overlay | undefined
  applied: AppliedConflict[]
  chosen: PositionsOf<Topic>
}

/** Makes a rule that checks its input and decides with the numbers and the positions in force on a day. */
export function defineRule<
  const Clause extends string,
  Shape extends z.core.$ZodShape,
  Values extends object,
  const Topic extends ConflictId = never,
>(definition: RuleDefinition<Clause, Shape, Values, Topic>): Rule {
  const { id, kind = 'formula', title, clauses, parameters, decide, conflicts = [] } = definition
  const positions = acceptedPositions(conflicts)
  const schema = z.strictObject(definition.input)
  const input =
    positions.length === 0
      ? schema
      : schema.extend({ position: z.enum(positions).optional().describe('Which reading of a disagreement to apply') })

  // A portfolio asks thousands of times in a row for the same positions.
  let kept: Kept<Topic> | undefined

  return {
    id,
    kind,
    title,
    clauses,
    input,
    positions,
    parameters,
    apply(given, asOf, overlay) {
      const finding = {
        rule: id,
        asOf,
        status: 'invalid' as const,
        value: null,
        missing: [],
        because: [],
        conflicts: [],
      }
      if (!isDay(asOf)) {
        return { ...finding, error: 'asOf must be a day such as 2026-08-01.' }
      }
      const entry = inForce(parameters, asOf)
      if (entry === undefined) return { ...finding, status: 'not-in-force' }

      const checked = checkInput(input, given)
      if ('error' in checked) return { ...finding, error: checked.error }
      const position = positionIn(given)
      if (kept === undefined || kept.position !== position || kept.overlay !== overlay)
        kept = {
          position,
          overlay,
          applied: appliedConflicts(conflicts, position, overlay),
          chosen: choosePositions(conflicts, position, overlay),
        }
      const rested = { ...finding, conflicts: kept.applied }
      if ('missing' in checked) return { ...rested, status: 'unknown', missing: checked.missing }

      const outcome = decide(
        checked.input as z.output<z.ZodObject<Shape>>,
        overlay === undefined ? entry.values : overlaid(entry.values, overlay),
        kept.chosen,
      )
      if ('invalid' in outcome) return { ...finding, error: outcome.invalid }
      const { missing = [] } = outcome
      const because = [...(outcome.because ?? []), ...saysOwn(overlay, clauses, conflicts)]
      if ('value' in outcome) return { ...rested, status: 'decided', value: outcome.value, missing, because }
      return { ...rested, status: 'unknown', missing, because }
    },
  }
}

const positionIn = (given: unknown): string | undefined => {
  const position = (given as { position?: unknown } | null)?.position
  return typeof position === 'string' ? position : undefined
}
