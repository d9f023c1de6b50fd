import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.5, Initiative. */
export const initiativeEdges: Readonly<Record<string, Edges>> = {
  'INI-T01': flag('initiativeApproved'),
  'INI-T02': flag('initiativeDelayed'),
  'INI-T03': flag('initiativeRejected'),
  'INI-T04': {
    fires: [{ healthFell: true, initiativesStalled: true }],
    stays: [{ healthFell: false }, { healthFell: true, initiativesStalled: false }],
  },
  'INI-T05': {
    fires: [{ engagementLow: true }, { adoptionLow: true }, { alignmentLow: true }],
    stays: [{ engagementLow: false, adoptionLow: false, alignmentLow: false }],
  },
}
