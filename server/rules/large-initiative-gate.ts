import { z } from 'zod'
import { absentOf } from './absent-of.ts'
import { field } from './field.ts'
import { sayNumber } from './say-number.ts'

/** What the gate on large initiatives reads, besides what lifts it. The blueprints leave the amount to the provider. */
export const largeInitiativeFields = {
  consecutiveRedMonths: field.months,
  initiativeValue: field.money.optional(),
  pauseAbove: field.money.optional().describe('Setting: the amount above which new initiatives pause'),
  quickWin: z.boolean().optional().describe('A small, low-risk fix that rebuilds trust'),
}

const Fields = z.strictObject(largeInitiativeFields)

/** Whether red months pause a new initiative above an amount, and why; `lifted` is what opens the gate (SQ-04, SLA-06). */
export function largeInitiativeGate(
  input: z.output<typeof Fields>,
  lifted: { name: string; holds: boolean | undefined },
  redMonths: number,
): { paused: boolean; says: string } | { missing: string[] } {
  const { consecutiveRedMonths: months, initiativeValue, pauseAbove, quickWin } = input
  if (months < redMonths) return { paused: false, says: `Red months in a row: ${months}, fewer than ${redMonths}` }
  if (quickWin === true) return { paused: false, says: 'A quick win stays allowed during red' }
  if (lifted.holds === true) return { paused: false, says: `Lifted: ${lifted.name}` }
  const missing = absentOf(input, ['initiativeValue', 'pauseAbove'])
  if (initiativeValue === undefined || pauseAbove === undefined) return { missing }
  const compared = `${sayNumber(initiativeValue)} against ${sayNumber(pauseAbove)}`
  if (initiativeValue <= pauseAbove) return { paused: false, says: `Not above the amount: ${compared}` }
  const unsettled = [
    ...(quickWin === undefined ? ['quickWin'] : []),
    ...(lifted.holds === undefined ? [lifted.name] : []),
  ]
  if (unsettled.length > 0) return { missing: unsettled }
  return { paused: true, says: `Red for ${months} months and above the amount: ${compared}` }
}
