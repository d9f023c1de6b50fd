/** The numbers of blueprint 2.1, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'CX-01': { green: 4.5, yellow: 4 },
      'CX-02': { seenWithinDays: 120 },
      'CX-03': { yellow: 1, red: 2 },
      'CX-05': { reds: 2, days: 120 },
      'CX-06': { redMonths: 2 },
    },
  },
]
