/** The numbers of the quickstarters and of the CS organisation guide, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'FND-12': { Boutique: 9, Premium: 7, Standard: 5, Value: 3, 'Cost Driver': 1 },
      'FND-15': {},
      'FND-29': { example: { requiredHours: 2330, teamHours: 1200, fteHours: 2000, printed: 1.14 } },
      'ORG-124': {
        employees: [
          { from: 1, upTo: 10 },
          { from: 10, upTo: 25 },
          { from: 25, upTo: 50 },
          { from: 50, upTo: 100 },
          { from: 100 },
        ],
        clients: [
          { from: 10, upTo: 25 },
          { from: 25, upTo: 75 },
          { from: 75, upTo: 200 },
          { from: 200, upTo: 500 },
          { from: 500 },
        ],
      },
    },
  },
]
