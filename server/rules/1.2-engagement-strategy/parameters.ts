/** The numbers of blueprint 1.2, by clause; the example tables of the strategy tool stand beside them. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'ES-01': {
        'High-touch': { from: 6, to: 9 },
        Balanced: { from: 3, to: 6 },
        'Lean/Tech-touch': { from: 1, to: 3 },
      },
      'ES-04': {
        percent: { A: 8, B: 6, C: 4, D: 2 },
        hours: { A: 96, B: 48, C: 19, D: 5 },
      },
      'ES-05': { plannedPercent: 60 },
      'ES-06': { plannedPercent: 50 },
      'ES-07': { A: 16, B: 10, C: 6, D: 3 },
      'ES-08': { hoursPerFte: 1680 },
      'ES-10': { A: 30, B: 20, C: 10, D: 5 },
      'ES-11': {
        before: { A: 5, B: 12, C: 48, D: 60 },
        printed: { A: 5, B: 12, C: 45, D: 63 },
      },
      'ES-13': {
        clients: 100,
        scenarios: {
          'High-Touch': { hours: { least: 20, most: 20 }, printedFte: { least: 1.25, most: 1.5 } },
          Balanced: { hours: { least: 10, most: 12 }, printedFte: { least: 0.75, most: 0.75 } },
          'Tech-Touch': { hours: { least: 4, most: 4 }, printedFte: { least: 0.25, most: 0.5 } },
        },
      },
      'ES-14': { hoursPerFte: 1400 },
      'FND-13': { A: 9, B: 7, C: 5, D: 3 },
      'FND-15': { proactivePercent: 70 },
      'FND-17': { A: 90, B: 50, C: 40, D: 20 },
      'FND-19': { hours: { from: 1680, to: 1800 }, facingPercent: { from: 60, to: 75 } },
      'FND-27': { hoursPerFte: 2000 },
    },
  },
]
