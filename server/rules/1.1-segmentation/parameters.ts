import { sinceFirstEdition } from '../dated.ts'

export const scales = sinceFirstEdition({ highFrom: 3 })

export const quadrants = sinceFirstEdition({
  'low/low': { segment: 'D', archetype: 'Sustain' },
  'high/low': { segment: 'C', archetype: 'Educate' },
  'low/high': { segment: 'B', archetype: 'Modernize' },
  'high/high': { segment: 'A', archetype: 'Transform' },
})

export const goalLevels = sinceFirstEdition({
  segments: { 1: 'D', 2: 'C', 3: 'B', 4: 'A', 5: 'A' } as Record<number, 'A' | 'B' | 'C' | 'D'>,
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
})

export const bandCount = sinceFirstEdition({ sharePercent: 25 })

export const bandRhythm = sinceFirstEdition({
  1: { name: 'VIP', cadence: 'weekly or biweekly' },
  2: { name: 'Band 2', cadence: 'monthly' },
  3: { name: 'Band 3', cadence: 'quarterly' },
  4: { name: 'Band 4', cadence: 'trigger-based' },
} as Record<number, { name: string; cadence: string }>)

export const touches = sinceFirstEdition({
  strategic: { high: 'VIP', mid: 'High', low: 'Mid' },
  standard: { high: 'High', mid: 'Mid', low: 'Tech' },
})

export const mrrRanges = sinceFirstEdition({ aFrom: 10_000, bFrom: 5_000, cFrom: 2_500 })
