import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.2, Onboarding. */
export const onboardingEdges: Readonly<Record<string, Edges>> = {
  'ONB-T01': flag('accessMatrixLate'),
  'ONB-T02': {
    fires: [
      { inOnboarding: true, slaMissed: true },
      { inOnboarding: true, engagementFell: true },
    ],
    stays: [
      { inOnboarding: false, slaMissed: true },
      { inOnboarding: true, slaMissed: false, engagementFell: false },
    ],
  },
  'ONB-T03': {
    fires: [{ onboardingAccessStalled: true }, { onboardingDocumentationStalled: true }],
    stays: [{ onboardingAccessStalled: false, onboardingDocumentationStalled: false }],
  },
  'ONB-T04': { fires: [{ asksAtKickoff: 3 }, { asksAtKickoff: 4 }], stays: [{ asksAtKickoff: 2 }] },
  'ONB-T05': flag('onboardingItemPreApproved'),
  'ONB-T06': {
    fires: [{ segment: 'D', onboardingRiskSeen: true }],
    stays: [
      { segment: 'D', onboardingRiskSeen: false },
      { segment: 'C', onboardingRiskSeen: true },
    ],
  },
}
