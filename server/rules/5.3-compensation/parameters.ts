import { retentionLimits } from '../retention-limits.ts'

/** The numbers of blueprint 5.3, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'PPL-053': retentionLimits['PPL-053'],
      'PPL-066': { weights: { green: 0.5, yellow: 0.25 } },
    },
  },
]
