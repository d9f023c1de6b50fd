import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.5, Initiative, read. What counts as low is the team's call; no limit is given. */
export const initiativeSignals = defineSignals({
  initiativeDelayed: ['flag', 'The client delayed an initiative'],
  initiativeRejected: ['flag', 'The client rejected an initiative'],
  initiativesStalled: ['flag', 'Initiatives get no traction'],
  adoptionLow: ['flag', 'Adoption is low, as the team judges it'],
  alignmentLow: ['flag', 'Service Level Alignment is low, as the team judges it'],
})

/** The triggers of blueprint 4.5, Initiative. */
export const initiativeTriggers: readonly Trigger[] = [
  {
    id: 'INI-T01',
    title: 'Initiative approved',
    when: { signal: 'initiativeApproved', is: true },
    owner: 'CSM/PM',
    due: { at: 'delivery kick-off' },
    firstActionHours: null,
    play: 'Activate the initiative',
    steps: [
      'Read the approval as high trust and aligned appetite',
      'Add it to the roadmap with a quarter',
      'Link it to a project or ticket',
      'Assign an internal owner and one on the client side',
      'Track it in QBRs, check-ins or reports',
    ],
    topic: 'initiative',
    watches: 'client',
  },
  {
    id: 'INI-T02',
    title: 'Initiative delayed',
    when: { signal: 'initiativeDelayed', is: true },
    owner: 'CSM',
    due: { at: 'next review' },
    firstActionHours: null,
    play: 'Reassess the timing',
    steps: ['Reassess cadence or budget timing'],
    topic: 'initiative',
    watches: 'client',
  },
  {
    id: 'INI-T03',
    title: 'Initiative rejected',
    when: { signal: 'initiativeRejected', is: true },
    owner: 'vCIO/CSM',
    due: { at: 'next review' },
    firstActionHours: null,
    play: 'Revisit the fit',
    steps: ['Revisit segmentation or readiness'],
    topic: 'initiative',
    watches: 'client',
  },
  {
    id: 'INI-T04',
    title: 'Health falls and initiatives stall',
    when: {
      all: [
        { signal: 'healthFell', is: true },
        { signal: 'initiativesStalled', is: true },
      ],
    },
    owner: 'CS lead',
    due: { at: 'governance' },
    firstActionHours: null,
    play: 'Reassess the client',
    steps: ['Reassess segment, scope or cadence'],
    topic: 'initiative',
    watches: 'client',
  },
  {
    id: 'INI-T05',
    title: 'Low health before an initiative',
    when: {
      any: [
        { signal: 'engagementLow', is: true },
        { signal: 'adoptionLow', is: true },
        { signal: 'alignmentLow', is: true },
      ],
    },
    owner: 'CSM',
    due: { at: 'the readiness check' },
    firstActionHours: null,
    play: 'Enable or scope down',
    steps: ['Add enablement or scope the initiative down'],
    topic: 'initiative',
    watches: 'client',
  },
]
