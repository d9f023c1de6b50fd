/** The numbers of blueprint 2.5, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'SLA-01': {
        weights: { presence: 40, perception: 30, performance: 30 },
        example: { presence: 90, perception: 70, performance: 80, printed: 80 },
      },
      'SLA-02': {
        A: { green: 85, yellow: 75 },
        B: { green: 80, yellow: 70 },
        C: { green: 75, yellow: 60 },
        D: { green: 70, yellow: 55 },
      },
      'SLA-03': { green: 85, yellow: 65, pointsEach: 25 },
      'SLA-04': { green: 3, yellow: 2 },
    },
  },
]
