/** The weights of blueprint 6.2, by clause, in percent. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'TEC-095': { weights: { cx: 20, adoption: 20, engagement: 20, quality: 20, alignment: 20 } },
      'TEC-096': { weights: { adoption: 40, quality: 30, engagement: 20, alignment: 10 } },
      'TEC-097': { weights: { cx: 40, engagement: 30, adoption: 20, alignment: 10 } },
    },
  },
]
