import { examplesOf } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { onboarding } from './rules.ts'
import { onboardingTableExamples } from './table-examples.ts'
import { onboardingEdges } from './trigger-edges.ts'
import { onboardingTriggers } from './triggers.ts'

export const examples = [
  ...triggerExamples(onboardingTriggers, onboarding, onboardingEdges),
  ...onboardingTableExamples,
  examplesOf(
    onboarding.find(({ id }) => id === 'ONB-04')!,
    targetEdges(
      'ONB-04',
      {
        kickoffOnTimePercent: 90,
        accessByDay14Percent: 90,
        earlyWinsByDay30Percent: 80,
        recapOnTimePercent: 95,
        firstActionOnTimePercent: 95,
        initiativesLinkedPercent: 100,
        snapshotAtKickoffPercent: 95,
        medianDaysToProposal: 14,
      },
      {
        kickoffOnTimePercent: [89.99],
        accessByDay14Percent: [89.99],
        earlyWinsByDay30Percent: [79, 79.99],
        recapOnTimePercent: [94.99],
        firstActionOnTimePercent: [94.99],
        initiativesLinkedPercent: [99.99],
        snapshotAtKickoffPercent: [94.99],
        medianDaysToProposal: [15],
      },
    ),
  ),
]
