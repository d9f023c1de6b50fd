/** The limits of blueprint 3.2, by clause, in days. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'PRO-08': { freshWithin: 14, openWithin: 30 },
    },
  },
]
