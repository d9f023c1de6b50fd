import { defineSubScore } from './define-sub-score.ts'

const HEALTHY = { low: 'At Risk', middle: 'Watch', top: 'Healthy' }
const ENGAGED = { low: 'Low', middle: 'Medium', top: 'Healthy' }
const TRUSTED = { low: 'At Risk', middle: 'Stable', top: 'Trusted' }
const ALIGNED = { low: 'Misaligned', middle: 'Partial', top: 'Aligned' }

/**
 * The weighted sub-scores of 6.2 with their bands. They are a method of their own: the colours of chapters 2.1 to 2.5
 * decide gates and triggers.
 */
export const subScores = [
  defineSubScore({
    id: 'TEC-099',
    title: 'CX score and bands of 6.2',
    weights: { quantitative: 60, qualitative: 40 },
    bands: {
      D: { lowBelow: 50, topAbove: 70, ...HEALTHY },
      C: { lowBelow: 60, topAbove: 80, ...HEALTHY },
      B: { lowBelow: 70, topAbove: 90, ...HEALTHY },
    },
    parts: {
      quantitative:
        'CSAT after meetings, response rate and call sentiment as one score; the blueprint does not weigh them',
      qualitative: 'Themes of feedback and structured flags as one score; the blueprint does not weigh them',
    },
  }),
  defineSubScore({
    id: 'TEC-101',
    title: 'Engagement score and bands of 6.2',
    weights: { cadenceAdherence: 30, roleParticipation: 20, decisionVelocity: 25, activityLevel: 25 },
    bands: {
      D: { lowBelow: 50, topAbove: 70, ...ENGAGED },
      C: { lowBelow: 60, topAbove: 80, ...ENGAGED },
      B: { lowBelow: 70, topAbove: 90, ...ENGAGED },
    },
    parts: {
      cadenceAdherence: 'Percent of scheduled touchpoints held on time',
      roleParticipation: 'Percent of required stakeholders attending',
      decisionVelocity: 'As a score, faster is higher; the blueprint does not say how days become one',
      activityLevel: 'As a score; the blueprint does not say how interactions become one',
    },
  }),
  defineSubScore({
    id: 'TEC-102',
    title: 'Service Quality score and bands of 6.2',
    weights: { slaCompliance: 25, onTimeDelivery: 25, invertedRecurrence: 10, qualitative: 40 },
    bands: {
      D: { lowBelow: 60, topAbove: 80, ...TRUSTED },
      C: { lowBelow: 70, topAbove: 90, ...TRUSTED },
      B: { lowBelow: 80, topAbove: 95, ...TRUSTED, top: 'Reliable' },
      A: { lowBelow: 95, low: 'Watch', top: 'Exemplary' },
    },
    parts: {
      slaCompliance: 'Percent of tickets closed within SLA',
      onTimeDelivery: 'Percent of milestones delivered on schedule',
      invertedRecurrence: 'Issues reopened within 30 days as a score, high is good; the blueprint does not say how',
      qualitative: 'Feedback after delivery and governance audits as one score',
    },
  }),
  defineSubScore({
    id: 'TEC-103',
    title: 'Service Level Alignment score and bands of 6.2',
    weights: { strategicFit: 50, scopeMatch: 30, clientPerception: 20 },
    bands: {
      D: { lowBelow: 50, topAbove: 70, ...ALIGNED },
      C: { lowBelow: 60, topAbove: 85, ...ALIGNED },
      B: { lowBelow: 70, topAbove: 90, ...ALIGNED },
      A: { lowBelow: 90, low: 'Watch', top: 'Fully Aligned' },
    },
  }),
]
