/** The limits of blueprint 3.5, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'RM-05': { freshWithinDays: { A: 120, B: 120, C: 180 } },
    },
  },
]
