import { sinceFirstEdition } from '../dated.ts'

export const weights = sinceFirstEdition({ sla: 30, onTime: 25, recurrence: 25, followThrough: 20 })
export const scoreBands = sinceFirstEdition({
  A: { green: 85, yellow: 75 },
  B: { green: 80, yellow: 70 },
  C: { green: 75, yellow: 60 },
  D: { green: 70, yellow: 55 },
})
/** Least SLA, milestones and recap, and most repeats, in percent. */
export const floors = sinceFirstEdition({
  A: { sla: 97, milestones: 90, repeat: 5, recap: 95 },
  B: { sla: 95, milestones: 85, repeat: 8, recap: 95 },
  C: { sla: 92, milestones: 80, repeat: 10, recap: 92 },
  D: { sla: 90, milestones: 75, repeat: 15, recap: 90 },
})
