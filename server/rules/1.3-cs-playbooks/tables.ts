import { defineLookup } from '../kinds/define-lookup.ts'

const STRATEGIC = 'vCIO / Strategic Advisor (strategic)'
const DELIVERY = 'CSM / TAM (delivery)'

/** The tables that blueprint 1.3 prints. */
export const playbookTables = [
  defineLookup({
    id: 'PB-05',
    title: 'Playbook scope by segment',
    by: ['segment'],
    gives: 'scope',
    rows: {
      A: ['Full pre-meeting prep', 'Multi-stakeholder agendas', 'Strategy alignment', 'Initiative planning'],
      B: ['Formal prep and delivery, leaner than in Segment A'],
      C: ['Semi-structured workflows for the essentials'],
      D: ['Lightweight and templated', 'Possibly asynchronous', 'Aimed at operational continuity'],
    },
  }),
  defineLookup({
    id: 'PB-06',
    title: 'Playbook owner by segment',
    by: ['segment'],
    gives: 'owners',
    rows: {
      A: [STRATEGIC],
      B: [STRATEGIC, DELIVERY],
      C: [DELIVERY],
      D: ['Service Desk / Coordinator (operational, async)'],
    },
  }),
  defineLookup({
    id: 'PB-07',
    title: 'Segment A engagement calendar',
    by: ['rhythm'],
    gives: 'topics',
    rows: {
      Annual: ['Strategic IT Plan', 'Full Cybersecurity Assessment', 'Growth Alignment'],
      Quarterly: ['Roadmap Review', 'Threat Landscape', 'Initiative Planning'],
      Monthly: ['Performance Optimization', 'Stack Alignment'],
      'Ad Hoc': ['M&A Support', 'Facility Expansion', 'Strategic Procurement'],
    },
  }),
  defineLookup({
    id: 'PB-13',
    title: 'Playbook focus by goal level',
    by: ['goalLevel'],
    gives: 'focus',
    rows: {
      1: 'Basic service delivery and check-ins, for stability and issue resolution',
      2: 'Structured onboarding and project delivery; first recurring QBRs',
      3: 'Roadmap, assessment and budgeting, to standardise modernisation',
      4: 'Cross-functional: strategic planning, initiative tracking, stakeholder alignment',
      5: 'Tailored and OKR-driven: innovation programs and continuous co-planning',
    },
  }),
]
