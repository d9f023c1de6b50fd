import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables that blueprint 6.2 prints. */
export const healthTechnologyTables = [
  defineLookup({
    id: 'TEC-104',
    title: 'What a health dimension signals',
    by: ['dimension'],
    rows: {
      CX: {
        signal: 'appetite, the first strategic signal',
        impact: 'High',
        dropMeans: 'Trust erodes and strategy drifts apart; high business effect',
      },
      'Technology Adoption': {
        signal: 'maturity',
        impact: 'Lower business impact',
        dropMeans: 'Foundational or technical gaps; little business effect at once, high operational risk',
      },
      Engagement: {
        signal: 'appetite and maturity',
        impact: null,
        dropMeans: 'Operations stagnate where maturity is low; strategy shifts where executives disengage',
      },
      'Service Quality': {
        signal: 'maturity',
        impact: 'Lower strategic impact',
        dropMeans: 'Uneven execution, high operational risk',
      },
      'Service Level Alignment': {
        signal: 'both, leaning strategic',
        impact: 'High strategic impact',
        dropMeans: 'Services no longer fit the goals; high risk of churn or lost growth',
      },
    },
  }),
]
