import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { conceptTriggers } from './concept-triggers.ts'

/** What only the triggers of blueprint 2.2 read. */
export const technologyAdoptionSignals = defineSignals({
  endpointCompliancePercent: ['percent', 'Endpoints that comply with the patch policy; not the share that is covered'],
  newSystemDelivered: ['flag', 'A new system has been delivered'],
  dmiUnchanged: ['flag', 'The DMI did not change since then'],
  adoptionStalledAfterInitiative: [
    'flag',
    'Adoption stalls after an approved initiative; no measure of a stall is given',
  ],
  dmiLowAfterPlays: ['flag', "The DMI is still low after the agreed plays, by the provider's own measure"],
  dmiDippedOrPlateaued: ['flag', 'The DMI dipped suddenly or no longer rises'],
  adoptionGapRecurs: ['flag', 'The same adoption gap keeps coming back across accounts'],
})

const FIRST_ACTION = 72

/** The triggers of blueprint 2.2. For MFA and endpoints the numbers and days of the implementation step hold. */
export const technologyAdoptionTriggers: readonly Trigger[] = [
  ...conceptTriggers,
  {
    id: 'DMI-T07',
    title: 'MFA below 60%',
    when: { signal: 'mfaPercent', below: 60 },
    owner: 'TAM',
    due: { days: 14 },
    firstActionHours: FIRST_ACTION,
    play: 'MFA remediation',
    steps: ['Hold the remediation sync within 5 days: 15 minutes with operations', 'Run the 3-step remediation'],
    topic: 'mfa',
    watches: 'client',
  },
  {
    id: 'DMI-T08',
    title: 'Endpoint/EDR below 80%',
    when: { signal: 'endpointPercent', below: 80 },
    owner: 'TAM',
    due: { days: 14 },
    firstActionHours: FIRST_ACTION,
    play: 'Endpoint coverage push',
    steps: ['Hold the remediation sync within 5 days', 'Push the coverage', 'Keep a log of exceptions'],
    topic: 'endpoint',
    watches: 'client',
  },
  {
    id: 'DMI-T09',
    title: 'DMI drops by 10 points or more',
    when: { signal: 'dmiDropPoints', atLeast: 10 },
    owner: 'vCIO/CSM',
    due: { days: 7 },
    firstActionHours: FIRST_ACTION,
    play: 'Resequence the roadmap',
    steps: ['Resequence the roadmap', 'Add quick wins'],
    topic: 'adoption',
    watches: 'client',
  },
  {
    id: 'DMI-T10',
    title: 'DMI flat for two cycles',
    when: { signal: 'dmiFlatCycles', atLeast: 2 },
    owner: 'vCIO/CSM',
    due: { days: 7 },
    firstActionHours: FIRST_ACTION,
    play: 'Resequence the roadmap',
    steps: ['Resequence the roadmap', 'Add quick wins'],
    topic: 'adoption',
    watches: 'client',
  },
  {
    id: 'DMI-T13',
    title: 'Sudden DMI dip or plateau',
    when: { signal: 'dmiDippedOrPlateaued', is: true },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Initiative, playbook or training',
    steps: ['Start an initiative, a playbook or a training workflow'],
    topic: 'adoption',
    watches: 'client',
  },
  {
    id: 'DMI-T14',
    title: 'The same adoption gap keeps reappearing',
    when: { signal: 'adoptionGapRecurs', is: true },
    owner: 'CS Ops, with approval by the CS Lead',
    due: { at: 'quarterly review' },
    firstActionHours: null,
    play: 'Update the playbooks',
    steps: ['Update the playbooks for that gap'],
    topic: 'adoption',
    watches: 'provider',
  },
]
