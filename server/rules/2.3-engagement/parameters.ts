/** The numbers of blueprint 2.3, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'ENG-01': {
        weights: { cadenceAdherence: 30, stakeholderMix: 30, decisionVelocity: 25, followUpClosure: 15 },
        example: {
          cadenceAdherence: 90,
          stakeholderMix: 70,
          decisionVelocity: 65,
          followUpClosure: 80,
          printed: 77.25,
        },
      },
      'ENG-02': {
        A: { green: 80, yellow: 70 },
        B: { green: 75, yellow: 60 },
        C: { green: 70, yellow: 55 },
      },
      'ENG-04': {
        cadence: { green: 90, yellow: 80 },
        recap: { green: 95, yellow: 80 },
        sponsorDays: 120,
        qbrsWithDecision: 70,
        redComplaintTags: ['Relevance', 'Follow-through', 'Quality'],
      },
      'ENG-07': { redMonths: 2 },
    },
  },
]
