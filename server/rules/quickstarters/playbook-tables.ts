import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'

/** What is planned, for whom and with which capabilities, as the strategy course and its tool print it. */
export const playbookTables = [
  defineLookup({
    id: 'FND-33',
    title: 'Playbook Planning matrix',
    by: ['touch'],
    rows: {
      VIP: {
        deliverables: ['Cloud migration', 'Cybersecurity initiatives', 'Digital transformation frameworks'],
        bestFit: 'Roles strong in platform design and G-SMART/AI enablement',
      },
      Mid: {
        deliverables: ['Monthly check-ins', 'Cloud usage reviews', 'Lightweight risk assessments'],
        bestFit: 'Generalists with moderate vertical knowledge and core service fluency',
      },
      Low: {
        deliverables: ['Standard system reviews', 'Incident resolution', 'Alert follow-ups'],
        bestFit: 'Operational responders without deep strategic input',
      },
    },
  }),
  defineLookup({
    id: 'FND-34',
    title: 'Activity to value driver',
    by: ['kind', 'name'],
    gives: 'serves',
    rows: {
      driver: {
        Revenue: ['Enablement', 'Efficiency'],
        Risk: ['Compliance', 'Security'],
        Cost: ['Waste Reduction', 'Standardization'],
      },
      activity: {
        Roadmaps: ['Risk Mitigation', 'Innovation'],
        'Strategic Budgeting': ['Financial Control'],
        'Lifecycle Refresh': ['Operational Efficiency'],
      },
      vertical: {
        Healthcare: ['Compliance'],
        Manufacturing: ['Uptime'],
        'Professional Services': ['Billable Time'],
      },
    },
  }),
  defineCompleteness({
    id: 'FND-35',
    title: 'CS Activity Value Grid',
    items: [
      'Value driver',
      'Business capability',
      'Verticals',
      'Impact potential',
      'Ease of execution',
      'Relevance to the book of business',
    ],
    atLeast: { activities: 5, verticalsPerActivity: 1 },
    atMost: { activities: 5, verticalsPerActivity: 2 },
  }),
  defineLookup({
    id: 'FND-36',
    title: 'Select vertical, growth service or capability',
    by: ['item'],
    rows: {
      vertical: {
        selectWhen: 'The team is sure of discovery, assessments and roadmap planning for it',
        custom: null,
      },
      'growth service': {
        selectWhen: 'Offered or wanted, also through a partner',
        custom: 'Matched in the background',
      },
      'business capability': { selectWhen: 'Deliverable today', custom: 'Matched for benchmarking' },
    },
  }),
  defineCompleteness({
    id: 'FND-38',
    title: 'Strategic initiatives and milestone in the MVP strategy',
    items: ['Owner', 'Resources', 'Deadline', 'Capacity feasibility', 'Business value'],
    atLeast: { initiatives: 3 },
    atMost: { initiatives: 5, daysToMilestone: 90 },
  }),
]
