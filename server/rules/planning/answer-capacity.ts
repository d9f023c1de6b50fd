import { CopilotError } from '../../domain/errors.ts'
import type { Overlay } from '../overlay/overlay.ts'
import type { CapacityPlan } from './capacity-plan.ts'
import type { CapacityChange, CapacityRequest } from './capacity-request.ts'
import { planCapacity } from './plan-capacity.ts'
import { countedClients, type PlanningClient } from './planned-client.ts'
import type { WhatIf } from './what-if-result.ts'
import { whatIf } from './what-if.ts'

export type CapacityAnswer = { kind: 'plan'; plan: CapacityPlan } | { kind: 'what-if'; whatIf: WhatIf }

/** The clients on record, with the provider's own numbers and positions. */
export interface PlanningRecords {
  clients: readonly PlanningClient[]
  own?: Overlay
}

/**
 * Answers a question about capacity: the least change that fits the hours, or what a change would do. `readRecords`
 * is called only where no counts are given; with counts the blueprints' own numbers hold. Throws `bad-input` with one sentence.
 */
export async function answerCapacity(
  request: CapacityRequest,
  readRecords: () => Promise<PlanningRecords>,
  asOf: string,
): Promise<CapacityAnswer> {
  const { counts, percents, whatIf: change } = request
  if (counts !== undefined && (percents !== undefined || isAboutRecords(change))) {
    throw new CopilotError(
      'bad-input',
      'Clients that are only counted have no MRR and no ratings; leave counts out, or change only the hours per client.',
    )
  }
  const { clients, own } = counts === undefined ? await readRecords() : { clients: countedClients(counts) }
  if (change === undefined) return { kind: 'plan', plan: planCapacity(clients, request, asOf, own) }
  return { kind: 'what-if', whatIf: whatIf(clients, { ...request, whatIf: change }, asOf, own) }
}

const isAboutRecords = (change: CapacityChange | undefined) =>
  change !== undefined && Object.keys(change).some((name) => name !== 'perClient')
