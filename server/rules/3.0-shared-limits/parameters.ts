/** The limits that all blueprints share, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'GEN-01': { decisions: 2 },
      'GEN-04': { hours: 48 },
      'GEN-05': { hours: 72 },
    },
  },
]
