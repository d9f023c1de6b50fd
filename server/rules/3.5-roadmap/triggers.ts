import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 3.5 read. */
export const roadmapSignals = defineSignals({
  roadmapThemeColour: ['colour', 'Worst colour of a roadmap theme in the last review'],
})

/** The triggers of blueprint 3.5. The At Risk blueprint flags a roadmap without movement earlier, in days. */
export const roadmapTriggers: readonly Trigger[] = [
  {
    id: 'RM-T01',
    title: 'Roadmap missing or static',
    when: { signal: 'roadmapQuartersUnchanged', above: 2 },
    owner: 'CSM/Governance',
    due: { at: 'when two quarters have passed' },
    firstActionHours: null,
    play: 'Health warning',
    steps: ['Treat it as a warning for Engagement, Alignment or Adoption', 'Review the Health metrics'],
    topic: 'roadmap',
    watches: 'client',
  },
  {
    id: 'RM-T02',
    title: 'Red or yellow theme on the roadmap',
    when: { signal: 'roadmapThemeColour', in: ['red', 'yellow'] },
    owner: 'CSM/AM',
    due: { hours: 72 },
    firstActionHours: 72,
    play: 'CTA on the theme',
    steps: ['Note the Health delta', 'Open a CTA'],
    topic: 'roadmap',
    watches: 'client',
  },
  {
    id: 'RM-T03',
    title: 'Too many high-cost items in one quarter',
    when: { signal: 'highCostItemsInAQuarter', is: true },
    owner: 'CSM/AM with vCIO',
    due: { at: 'in the review' },
    firstActionHours: null,
    play: 'Re-sequence',
    steps: ['Re-sequence the items'],
    topic: 'roadmap',
    watches: 'client',
  },
  {
    id: 'RM-T04',
    title: 'No security initiative on the roadmap',
    when: { signal: 'roadmapHasSecurityInitiative', is: false },
    owner: 'vCIO',
    due: { at: 'in the review' },
    firstActionHours: null,
    play: 'Security topic',
    steps: ['Raise the gap as a topic of discussion in the review', 'Do the same for missing modernization steps'],
    topic: 'roadmap',
    watches: 'client',
  },
]
