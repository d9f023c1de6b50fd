/** The numbers of blueprint 2.2, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'DMI-01': { leastWeight: 1, mostWeight: 5 },
      'DMI-02': { green: 80, yellow: 50 },
      'DMI-03': {
        A: { green: 90, yellow: 80 },
        B: { green: 80, yellow: 65 },
        C: { green: 70, yellow: 55 },
      },
      'DMI-05': { mfaFrom: 60 },
      'DMI-06': { endpointFrom: 80 },
      'DMI-T07': { days: 14 },
      'DMI-T08': { days: 14 },
      'DMI-T01': { days: 5 },
      'DMI-T02': { days: 5 },
    },
  },
]
