/** MTG-03 decides by yes and no; it has no numbers. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'MTG-03': {},
    },
  },
]
