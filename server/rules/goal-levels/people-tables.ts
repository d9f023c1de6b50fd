import { defineLookup } from '../kinds/define-lookup.ts'

/** Who leads, what pay follows and how Customer Success is governed at each goal level. */
export const goalLevelPeopleTables = [
  defineLookup({
    id: 'FND-58',
    title: 'Who leads CS at each goal level',
    by: ['goalLevel'],
    gives: 'roles',
    rows: {
      1: [
        { role: 'Owner/Founder', part: 'leads as TAM/vCIO proxy' },
        { role: 'Helpdesk, Field Tech, NOC/SOC', part: 'deliver' },
      ],
      2: [
        { role: 'SDM', part: 'cadence and delivery' },
        { role: 'TAM', part: 'discovery and initiatives' },
      ],
      3: [
        { role: 'AM', part: 'cadence and operational cycle' },
        { role: 'vCIO', part: 'roadmap' },
        { role: 'PM', part: 'delivery' },
        { role: 'vCISO', part: 'added by the appendix' },
      ],
      4: [
        { role: 'Strategic Business Advisor', part: 'transformation framing and roadmap evolution' },
        { role: 'CS Manager', part: null },
        { role: 'vCISO', part: null },
      ],
      5: [
        { role: 'vCxO', part: null },
        { role: 'Innovation Lead', part: null },
        { role: 'SMEs', part: 'AI, BI, ERP, IoT' },
      ],
    },
  }),
  defineLookup({
    id: 'FND-59',
    title: 'Compensation basis by goal level',
    by: ['goalLevel'],
    gives: 'payFollows',
    rows: {
      1: ['SLA adherence', 'First-response resolution', 'Consistent reporting'],
      2: ['Ticket reduction', 'Project delivery rates', 'CS Health (Engagement and Quality)'],
      3: ['Roadmap completion rates', 'Health improvement', 'Initiative success'],
      4: ['Strategic meeting delivery', 'Initiative outcomes', 'Roadmap execution accuracy'],
      5: ['Strategic execution', 'Portfolio health improvement', 'Value realization'],
    },
  }),
  defineLookup({
    id: 'FND-60',
    title: 'Governance rhythm by goal level',
    by: ['goalLevel'],
    rows: {
      1: { rhythm: 'Quarterly, no formal governance', reviews: ['CS Health'], owner: 'Owner/Founder' },
      2: {
        rhythm: 'Informal',
        reviews: ['CS Health monthly', 'Delivery check-in quarterly'],
        owner: 'Leadership',
      },
      3: {
        rhythm: 'Quarterly',
        reviews: ['Initiative execution', 'Cadence consistency', 'Roadmap progress'],
        owner: null,
      },
      4: {
        rhythm: 'Quarterly',
        reviews: [
          'Initiative success rate',
          'Strategic alignment of proposed work',
          'Health changes linked to business indicators',
        ],
        owner: null,
      },
      5: {
        rhythm: 'Monthly and quarterly portfolio reviews',
        reviews: ['Pacing', 'OKR alignment', 'Backlog readiness'],
        owner: null,
      },
    },
  }),
]
