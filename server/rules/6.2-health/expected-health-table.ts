/** TEC-108: health by goal level, in numbers where the blueprint gives them. Levels 4 and 5 share a row. */
export const EXPECTED_HEALTH = {
  1: {
    expects: { adoption: { below: 50 }, cadence: { from: 60 }, sla: { from: 90 }, alignment: { from: 50 } },
    words: [
      'CX: simple CSAT after support',
      'Adoption: typically below 50',
      'Engagement: quarterly check-ins, cadence from 60%',
      'Quality: SLA from 90%',
      'Alignment: basic support, from 50%',
    ],
    alertAction: 'TAM, low-risk alert',
    outcome: 'Stable, predictable operations',
  },
  2: {
    expects: {
      adoption: { from: 50, upTo: 70 },
      cadence: { from: 70 },
      onTimeDelivery: { from: 85 },
      alignment: { from: 60 },
    },
    words: [
      'CX: CSAT and sentiment, moderate limits',
      'Adoption: 50-70',
      'Engagement: monthly check-ins, cadence from 70%',
      'Quality: on time from 85%',
      'Alignment: roadmap fit from 60%',
    ],
    alertAction: 'Rule or ML alert, reviewed by TAM or SDM',
    outcome: 'Proactive correction, less churn risk',
  },
  3: {
    expects: {
      cx: { from: 70 },
      adoption: { from: 70, upTo: 90 },
      cadence: { from: 80 },
      onTimeDelivery: { from: 90 },
      alignment: { from: 70 },
    },
    words: [
      'CX: from 70, anomalies found by ML',
      'Adoption: 70-90',
      'Engagement: strategic sessions every two weeks or monthly, cadence from 80%',
      'Quality: on time from 90%, low recurrence',
      'Alignment: from 70%, aligned every quarter',
    ],
    alertAction: 'ML alert, playbook tuning by Senior CSM and vCIO',
    outcome: 'Risk mitigated early, deeper strategic engagement',
  },
  4: {
    expects: {
      adoption: { from: 90 },
      attendance: { from: 90 },
      onTimeDelivery: { from: 95 },
      alignment: { from: 90 },
    },
    words: [
      'CX: near-perfect, adaptive limits',
      'Adoption: from 90%, improved continuously',
      'Engagement: OKR sessions every week or two, attendance from 90%',
      'Quality: on time from 95%, audit near 5 of 5',
      'Alignment: from 90%, tuned continuously',
    ],
    alertAction: 'Strategic Advisor and vCxO',
    outcome: 'Fully proactive strategic partnership',
  },
} as const
