/** The numbers of blueprint 2.4, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'SQ-01': {
        weights: { slaTrend: 30, onTimeDelivery: 25, recurrence: 25, followThrough: 20 },
        example: { slaTrend: 88, onTimeDelivery: 72, recurrence: 80, followThrough: 90, printed: 82.1 },
      },
      'SQ-02': {
        A: { green: 85, yellow: 75 },
        B: { green: 80, yellow: 70 },
        C: { green: 75, yellow: 60 },
        D: { green: 70, yellow: 55 },
      },
      'SQ-03': {
        A: { sla: 97, milestones: 90, repeat: 5, recap: 95 },
        B: { sla: 95, milestones: 85, repeat: 8, recap: 95 },
        C: { sla: 92, milestones: 80, repeat: 10, recap: 92 },
        D: { sla: 90, milestones: 75, repeat: 15, recap: 90 },
      },
    },
  },
]
