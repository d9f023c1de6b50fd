/** The numbers and tables of blueprint 1.1 (and SEG-13 of 1.2), by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-24',
    values: {
      'SEG-01': { lowTo: 2, highFrom: 3, unnamed: 4 },
      'SEG-02': {
        low: { low: 'D', high: 'B' },
        high: { low: 'C', high: 'A' },
      },
      'SEG-03': {
        segmentOfLevel: { 1: 'D', 2: 'C', 3: 'B', 4: 'A', 5: 'A' },
        roles: {
          A: [
            'Strategic Business Advisor',
            'CS Manager',
            'vCISO',
            'vCxO',
            'BI/AI Consultants',
            'Cloud Architects',
            'Data Analysts',
          ],
          B: ['Account Manager', 'vCIO'],
          C: ['Service Delivery Manager', 'Technical Account Manager (TAM)'],
          D: ['Helpdesk Support', 'Field Technicians', 'Owner/Founder'],
        },
      },
      'SEG-05': {
        1: { name: 'VIP', cadence: 'weekly or biweekly' },
        2: { name: 'Band 2', cadence: 'monthly' },
        3: { name: 'Band 3', cadence: 'quarterly' },
        4: { name: 'Band 4', cadence: 'trigger-based' },
      },
      'SEG-06': {
        strategic: { high: 'VIP', mid: 'High', low: 'Mid' },
        operational: { high: 'High', mid: 'Mid', low: 'Tech' },
      },
      'SEG-12': { topPercent: 25 },
      'SEG-13': { A: 10_000, B: 5_000, C: 2_500 },
      'FND-02': { A: 'Transform', B: 'Modernize', C: 'Educate', D: 'Sustain' },
    },
  },
]
