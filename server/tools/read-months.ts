import { tool } from 'ai'
import { z } from 'zod'
import type { MonthHealth } from '../domain/client-month.ts'
import { CopilotError } from '../domain/errors.ts'
import { lackedMost } from './lacked-most.ts'
import { onlyChosen } from './only-chosen.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

const SIGNALS = 5
const INPUTS = 3

/** Reads what the latest month of one client says beside its colours: cadence, renewal, indices, risk, what is missing. */
export const readMonths = (context: ToolContext) =>
  tool({
    description:
      'Read the latest month of one client: when each meeting of the cadence is due, the inputs of renewal confidence side by side, the indices, the At Risk flag, and which inputs and signals are missing.',
    inputSchema: z.object({ client: z.string().min(1).max(200).describe('The id or name of the client') }),
    execute: async ({ client }) => {
      const { records, retrieval, asOf, evidence } = context
      const { id, name, renewalDate } = await onlyChosen(context, client)
      const [month] = await records.clientMonths(id, asOf, 1)
      if (month === undefined)
        throw new CopilotError('not-found', `Nothing of ${name} is on record up to ${asOf}; import its signals first.`)
      const { health, composite, maturityIndex, appetiteIndex, cadence, atRisk, renewal, unjudged } = month
      const lacked = lackedMost(unjudged.missing)
      const shown = {
        client: name,
        month: month.month,
        asOf,
        renewalDate,
        segment: month.segment,
        health,
        lacking: lackingInputs(health),
        indices: { composite, maturityIndex, appetiteIndex },
        cadence,
        atRisk,
        renewal,
        unjudged: {
          triggers: unjudged.triggers,
          signals: lacked.length,
          lackedMost: lacked.slice(0, SIGNALS),
          more: Math.max(0, lacked.length - SIGNALS),
        },
      }
      evidence.records.push(shown)
      const cited = [
        ...health.flatMap(({ clause, otherReading }) => [
          clause,
          ...(otherReading === null ? [] : [otherReading.clause]),
        ]),
        ...[composite, maturityIndex, appetiteIndex, ...cadence].map(({ clause }) => clause),
        ...atRisk.by,
        'RISK-02',
        'ENG-11',
      ]
      return { untrusted: true as const, ...shown, uncitable: await readCited(cited, retrieval, evidence) }
    },
  })

/** The inputs that each dimension lacks: the first of them, and how many more. */
const lackingInputs = (health: readonly MonthHealth[]) =>
  health
    .filter(({ missing }) => missing.length > 0)
    .map(({ dimension, clause, missing }) => ({
      dimension,
      clause,
      inputs: missing.slice(0, INPUTS),
      more: Math.max(0, missing.length - INPUTS),
    }))
