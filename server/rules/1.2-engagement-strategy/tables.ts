import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables that blueprint 1.2 prints. */
export const engagementStrategyTables = [
  defineLookup({
    id: 'ES-12',
    title: 'Levers when capacity is short',
    by: [],
    rows: {
      levers: [
        'Reduce cadence or depth of touchpoints',
        'Automate interactions of the lower tiers',
        'Shift delivery from vCIOs to TAMs or CSMs',
        'Reassign roles or delay hiring',
      ],
      inDoubt: 'Delaying hiring closes no shortage',
    },
  }),
  defineLookup({
    id: 'ES-15',
    title: 'Engagement strategy refresh',
    by: ['client'],
    rows: {
      'strategic, moving up': { shift: 'More high-touch', due: 'quarterly' },
      'low value, stagnating': { shift: 'More automation', due: 'quarterly' },
    },
  }),
  defineLookup({
    id: 'ES-16',
    title: 'Role of Engagement Strategy by goal level',
    by: ['goalLevel'],
    rows: {
      1: { role: 'Reactive or ad hoc, triggered by issues or service changes' },
      2: {
        role: 'Basic cadence such as annual or semi-annual check-ins, for stability and onboarding',
        elsewhere:
          'Monthly or quarterly reviews; on the level page monthly reports, quarterly service reviews and a Bi-Annual Strategic Meeting',
      },
      3: { role: 'Regular structured meetings on modernization and roadmap progress' },
      4: { role: 'Quarterly or monthly: business impact and initiatives across departments' },
      5: { role: 'Strategic, with many stakeholders, aligned to OKRs: executive planning' },
    },
  }),
  defineLookup({
    id: 'DEF-04',
    title: 'Operating rhythm of the Defense Loop',
    by: ['period'],
    gives: 'tasks',
    rows: {
      monthly: ['Automatic risk intake', 'Stability checks', 'One-page assurance summary'],
      quarterly: ['Assurance summary in the QBR slot', 'Refreshed SLOs', 'Updated 90-day plan'],
    },
  }),
]
