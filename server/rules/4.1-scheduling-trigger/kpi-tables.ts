import { defineTargets } from '../kinds/define-targets.ts'

const A_B = { sponsorSeenPercent: { atLeast: 90 } }
const C_D = { sponsorSeenPercent: { atLeast: 75 } }

/** The KPIs of blueprint 4.1 with their targets. */
export const schedulingKpis = [
  defineTargets({
    id: 'SCH-07',
    title: 'Executive sponsor seen coverage',
    targets: { bySegment: { A: A_B, B: A_B, C: C_D, D: C_D } },
  }),
  defineTargets({
    id: 'SCH-08',
    title: 'Trigger KPIs',
    targets: {
      triggerCoveragePercent: { atLeast: 100 },
      firstActionOnTimePercent: { atLeast: 95 },
      triggersFiredInSmokeTest: { atLeast: 6 },
    },
  }),
  defineTargets({
    id: 'SCH-10',
    title: 'Strategic meeting quality KPIs',
    targets: {
      recapOnTimePercent: { atLeast: 95 },
      loggedDecisionPercent: { atLeast: 70 },
      prepPackPercent: { atLeast: 95 },
    },
  }),
]
