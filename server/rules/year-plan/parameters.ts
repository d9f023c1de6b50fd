/** The numbers and roles that a year plan rests on, by clause. Where a clause gives a rhythm in words, the words stand here. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-26',
    values: {
      'SCH-01': {
        A: [
          { kind: 'strategy', every: 'month' },
          { kind: 'roadmap', every: 'quarter' },
        ],
        B: [
          { kind: 'strategy', every: 'quarter' },
          { kind: 'budget', every: 'half-year' },
        ],
        C: {
          review: [{ kind: 'review', every: 'quarter' }],
          'check-in': [{ kind: 'check-in', every: 'half-year' }],
        },
        D: {
          'half-year': [{ kind: 'sync', every: 'half-year' }],
          year: [{ kind: 'sync', every: 'year' }],
        },
      },
      'ES-10': {
        A: [
          { kind: 'check-in', every: 'month' },
          { kind: 'qbr', times: 3 },
        ],
        B: [
          { kind: 'check-in', every: 'month' },
          { kind: 'qbr', times: 2 },
        ],
        C: [{ kind: 'qbr', times: 1 }],
        D: [],
      },
      'PB-02': {
        A: [{ kind: 'playbook', times: 3 }],
        B: [{ kind: 'playbook', times: 2 }],
        C: [{ kind: 'playbook', times: 1 }],
        D: [],
      },
      'PPL-016': {
        A: [
          { kind: 'qbr', times: 3 },
          { kind: 'planning', times: 1 },
        ],
        B: [
          { kind: 'qbr', times: 3 },
          { kind: 'planning', times: 1 },
        ],
        C: [
          { kind: 'qbr', times: 3 },
          { kind: 'planning', times: 1 },
        ],
        D: [{ kind: 'planning', times: 1 }],
      },
      'SCH-04': { vcioSessionsPerWeek: 8 },
      'SCH-05': { loadBelowPercent: 85 },
      'SCH-06': { monthPercent: 40 },
      'SCH-T01': { daysBefore: 90 },
      'SCH-T02': { daysBefore: 30 },
      'RHY-03': { strategic: { from: 30, to: 45 }, tactical: { from: 20, to: 30 } },
      'RHY-06': { businessDaysBefore: 5 },
      'MTG-05': { A: 'vCIO', B: 'vCIO', C: 'CSM', D: 'CSM' },
      'SCH-09': { C: 'CSM', D: 'CSM' },
      'PPL-005': { A: 'vCIO', B: 'vCIO', C: 'vCIO' },
      'PPL-006': { A: 'vCIO' },
      'PPL-007': { B: 'CSM', C: 'CSM' },
      'PPL-009': { A: 'AM', B: 'AM', C: 'AM', D: 'AM' },
      'PPL-012': { D: 'TAM' },
      'PPL-013': { A: 'vCIO', B: 'vCIO' },
    },
  },
] as const

export type YearPlanValues = (typeof parameters)[number]['values']
