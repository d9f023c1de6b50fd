import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'
import { defineTimeline } from '../kinds/define-timeline.ts'

const roadmapAndBudget = {
  accountable: 'vCIO',
  responsible: ['CSM (cadence and approvals)'],
  consulted: ['AM (commercial)', 'TAM (risk and technology)'],
  backup: 'CSM',
}
const ofVcio = { Roadmap: 'vCIO', Budget: 'vCIO' }
const ofTam = { 'Adoption/DMI': 'TAM' }
const roadmapOnTimePercent = { atLeast: 75 }

/** Who is accountable in governance, and its limits. */
export const governanceTables = [
  defineLookup({
    id: 'PPL-013',
    title: 'RACI of Roadmap & Budget',
    by: ['segment'],
    rows: { A: roadmapAndBudget, B: roadmapAndBudget },
  }),
  defineLookup({
    id: 'PPL-076',
    title: 'Accountable of a governance deliverable',
    by: ['segment', 'deliverable'],
    gives: 'accountable',
    rows: { A: ofVcio, B: ofVcio, C: ofTam, D: ofTam },
  }),
  defineLookup({
    id: 'PPL-078',
    title: 'Campaign lead of a segment',
    by: ['segment'],
    gives: 'lead',
    rows: { A: 'vCIO', B: 'vCIO', C: 'CSM', D: 'TAM' },
  }),
  defineCompleteness({
    id: 'PPL-080',
    title: 'Data-hygiene checklist of a QBR or roadmap',
    items: [
      'Attendees (CRM)',
      'Health snapshot (CS tool)',
      'Decisions and owners (CS tool/PSA)',
      'Budget placeholder (CS tool/PSA/Finance)',
      'Next cadence (calendar)',
    ],
  }),
  defineTargets({
    id: 'PPL-081',
    title: 'OKR shape of a quarter',
    targets: {
      objectives: { atLeast: 1, atMost: 3 },
      keyResultsPerObjective: { atLeast: 2, atMost: 4 },
      retentionKeyResults: { atLeast: 1 },
    },
    work: {
      of: 'teams',
      parts: { setting: { minutes: 120, perYear: 4 }, 'monthly scoring': { minutes: 30, perYear: 12 } },
    },
  }),
  defineTargets({
    id: 'PPL-082',
    title: 'Example key results',
    targets: {
      bySegment: {
        A: { qbrCompletionPercent: { atLeast: 95 }, roadmapOnTimePercent, execCxGainPoints: { atLeast: 5 } },
        B: { qbrCompletionPercent: { atLeast: 90 }, roadmapOnTimePercent },
        C: { qbrCompletionPercent: { atLeast: 90 }, adoptionGainPoints: { atLeast: 8 } },
      },
    },
  }),
  defineTargets({
    id: 'PPL-084',
    title: 'Trigger effectiveness',
    targets: { averageFirstActionHours: { below: 72 } },
  }),
  defineTimeline({
    id: 'PPL-085',
    title: 'Governance in 30, 60 and 90 days',
    since: 'the start of the rollout',
    steps: [
      { days: [1, 30], what: 'Steps 1-3 live; first Weekly and Monthly reviews' },
      { days: [31, 60], what: 'Steps 4-5 active; first CTAs auto-created; two campaign pilots' },
      { days: [61, 90], what: 'Steps 6-7 adopted, step 8 executed; thresholds and RACIs tuned' },
    ],
  }),
]
