/** The limits of RISK-03. A business day is taken to have eight hours. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'RISK-03': { highWithin: 4, otherWithinDays: 1, hoursPerBusinessDay: 8 },
    },
  },
]
