import type { Edges } from '../triggers/trigger-examples.ts'

const target = { mfaTargetPercent: 90 }
const compliance = { endpointComplianceTargetPercent: 95 }

/** Signals on either side of each trigger of blueprint 2.2. */
export const technologyAdoptionEdges: Readonly<Record<string, Edges>> = {
  'DMI-T01': { fires: [{ mfaPercent: 89.99, ...target }], stays: [{ mfaPercent: 90, ...target }] },
  'DMI-T02': {
    fires: [{ endpointCompliancePercent: 94.99, ...compliance }],
    stays: [{ endpointCompliancePercent: 95, ...compliance }],
  },
  'DMI-T03': { fires: [{ backupSuccessPercent: 94.99 }], stays: [{ backupSuccessPercent: 95 }] },
  'DMI-T04': { fires: [{ adoptionFlatCycles: 2 }], stays: [{ adoptionFlatCycles: 1 }] },
  'DMI-T05': {
    fires: [{ newSystemDelivered: true, dmiUnchanged: true }],
    stays: [{ newSystemDelivered: false }, { newSystemDelivered: true, dmiUnchanged: false }],
  },
  'DMI-T06': { fires: [{ stakeholderChanged: true }], stays: [{ stakeholderChanged: false }] },
  'DMI-T07': { fires: [{ mfaPercent: 59.99 }], stays: [{ mfaPercent: 60 }] },
  'DMI-T08': { fires: [{ endpointPercent: 79.99 }], stays: [{ endpointPercent: 80 }] },
  'DMI-T09': { fires: [{ dmiDropPoints: 10 }], stays: [{ dmiDropPoints: 9.99 }] },
  'DMI-T10': { fires: [{ dmiFlatCycles: 2 }], stays: [{ dmiFlatCycles: 1 }] },
  'DMI-T11': {
    fires: [{ adoptionStalledAfterInitiative: true }],
    stays: [{ adoptionStalledAfterInitiative: false }],
  },
  'DMI-T12': { fires: [{ dmiLowAfterPlays: true }], stays: [{ dmiLowAfterPlays: false }] },
  'DMI-T13': { fires: [{ dmiDippedOrPlateaued: true }], stays: [{ dmiDippedOrPlateaued: false }] },
  'DMI-T14': { fires: [{ adoptionGapRecurs: true }], stays: [{ adoptionGapRecurs: false }] },
}
