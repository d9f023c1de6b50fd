/** The numbers that only the assessments use, by clause; the tables of the companions and of the guide stand with their rules. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-26',
    values: {
      'OML-140': { separateFrom: 3, combinedAtMost: 2 },
      'OML-141': { step: 1 },
      'ORG-127': { checkInsAQuarter: 1, initiativesAYear: 1 },
      'ORG-129': { onboardingDays: [30, 60, 90] },
      'SEG-11': { none: 1, mrrOnly: 2, judgement: 3, health: 4, trends: 5 },
    },
  },
]
