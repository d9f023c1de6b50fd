import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 4.3. */
export const assessmentEdges: Readonly<Record<string, Edges>> = {
  'ASM-T01': {
    fires: [
      { daysSinceAssessment: 190, assessmentCadenceDays: 182 },
      { daysSinceAssessment: 183, assessmentCadenceDays: 182 },
    ],
    stays: [{ daysSinceAssessment: 182, assessmentCadenceDays: 182 }],
  },
  'ASM-T02': {
    fires: [{ goalLevel: 1, outageOrEscalation: true }],
    stays: [
      { goalLevel: 2, outageOrEscalation: true },
      { goalLevel: 1, outageOrEscalation: false },
    ],
  },
  'ASM-T03': { fires: [{ assessmentReviewed: true }], stays: [{ assessmentReviewed: false }] },
}
