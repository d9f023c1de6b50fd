import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 1.4 read. */
export const catalogSignals = defineSignals({
  cloudReadinessApproved: [
    'flag',
    'The client has approved the initiative "Cloud Readiness Assessment and Pilot Migration"',
  ],
  alignmentServicesAdopted: ['flag', 'The client has adopted alignment services'],
  roadmapPlanningAdopted: ['flag', 'The client has adopted roadmap planning'],
  mfaAdoptionPoorInDiscovery: ['flag', 'Poor MFA adoption came up in Discovery'],
})

const unstated = { due: null, firstActionHours: null, watches: 'client' } as const

/** The triggers of blueprint 1.4. */
export const catalogTriggers: readonly Trigger[] = [
  {
    ...unstated,
    id: 'CAT-08',
    title: 'Approved Cloud Readiness initiative',
    when: { signal: 'cloudReadinessApproved', is: true },
    owner: 'Technical lead assigned in preparation',
    play: 'Cloud Readiness Assessment and Pilot Migration',
    steps: [
      'Assign a technical lead, prepare a migration plan, gather compliance checklists',
      'Conduct the assessment, run the pilot migration, report findings',
      'Schedule a roadmap meeting on results, next steps and budget adjustments',
    ],
    topic: 'initiative',
  },
  {
    ...unstated,
    id: 'CAT-11',
    title: 'Level 3 client without alignment services or roadmap planning',
    when: {
      all: [
        { signal: 'goalLevel', is: 3 },
        {
          any: [
            { signal: 'alignmentServicesAdopted', is: false },
            { signal: 'roadmapPlanningAdopted', is: false },
          ],
        },
      ],
    },
    owner: null,
    play: 'Services as next steps',
    steps: [
      'Flag the services as potential next steps',
      'Open with what others at the same stage take up',
      'Offer to explore it',
    ],
    topic: 'upsell',
  },
  {
    ...unstated,
    id: 'CAT-12',
    title: 'Poor MFA adoption in Discovery',
    when: { signal: 'mfaAdoptionPoorInDiscovery', is: true },
    owner: null,
    play: 'MFA rollout initiative of 3 weeks',
    steps: ['Tie the finding to the cataloged MFA rollout initiative, which takes 3 weeks'],
    topic: 'mfa',
  },
]
