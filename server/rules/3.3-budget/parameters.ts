/** The limits of blueprint 3.3, by clause, in percent. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'BUD-04': { greenWithin: 20 },
      'RISK-T13': { atRiskAbove: 20 },
    },
  },
]
