import { defineLookup } from '../kinds/define-lookup.ts'

const PSA = 'PSA'
const WORKSPACE = 'CS/Health workspace'
const CRM = 'CRM/Finance'
const DOCUMENTATION = 'Documentation'

/** Campaigns, systems, meetings and levels of governance. */
export const operationTables = [
  defineLookup({
    id: 'PPL-077',
    title: 'Campaign phase',
    by: ['phase'],
    rows: {
      'Pre-Flight': {
        minutes: 30,
        content: [
          'Target segments',
          'Value story and talk tracks',
          'Service-catalog item',
          'RACI',
          'Timeline',
          'Success criteria',
        ],
      },
      'In-Flight': {
        minutes: 15,
        rhythm: 'weekly',
        content: ['Initiatives created, approved and delivered', 'Blockers to clear', 'Owners to confirm'],
      },
      'Close-Out': {
        content: ['Outcomes against plan', 'Update of playbook and catalog item', 'Lessons learned'],
      },
    },
  }),
  defineLookup({
    id: 'PPL-079',
    title: 'System of record for data',
    by: ['data'],
    gives: 'system',
    rows: {
      Tickets: PSA,
      Projects: PSA,
      SLA: PSA,
      'Initiative tasks': PSA,
      CX: WORKSPACE,
      Engagement: WORKSPACE,
      'Adoption/DMI': WORKSPACE,
      Alignment: WORKSPACE,
      Scores: WORKSPACE,
      'Health triggers and CTAs': WORKSPACE,
      Playbooks: WORKSPACE,
      Stakeholders: CRM,
      Contacts: CRM,
      Opportunities: CRM,
      'GRR/NRR roll-up': CRM,
      SOPs: DOCUMENTATION,
      Diagrams: DOCUMENTATION,
    },
  }),
  defineLookup({
    id: 'PPL-083',
    title: 'Internal meeting',
    by: ['meeting'],
    rows: {
      'Weekly AM/CSM': {
        minutes: 30,
        agenda: ['QBRs of the next 14 days: agenda, assets, ask', 'Follow-ups assigned'],
      },
      'Weekly CS Ops': {
        minutes: '20 or 30: nothing decides',
        agenda: ['Data freshness', 'Trigger audits', 'Field corrections'],
      },
      'Campaign huddle': { minutes: 15, agenda: ['Weekly; see the In-Flight phase of a campaign'] },
      'Monthly Segment Review': {
        minutes: 60,
        agenda: ['Heatmap of Health, GRR/NRR, backlog', 'Reassign owners', 'Launch or close campaigns'],
      },
      'Monthly Portfolio': { minutes: 60, agenda: ['GRR/NRR', 'QBR %', 'DMI', 'Initiatives'] },
      'Quarterly Portfolio': {
        minutes: 90,
        agenda: ['OKR score', 'Playbook updates', 'Compensation calibration'],
      },
      'Quarterly Governance Review': {
        minutes: '60-90',
        agenda: ['RACI', 'Triggers', 'Templates', 'Compensation fit'],
      },
    },
  }),
  defineLookup({
    id: 'PPL-086',
    title: 'Governance focus of a goal level',
    by: ['goalLevel'],
    gives: 'focus',
    rows: {
      1: ['Informal oversight by the founder', 'Minimal process and documentation'],
      2: ['Basic meeting tracking', 'Health reviews', 'SOP adherence'],
      3: ['Defined CS roles and cadences', 'Client progress and backlog visible'],
      4: ['Stakeholder mapping', 'Risk tracking', 'Delivery scorecards'],
      5: ['Joint planning', 'OKR alignment', 'Executive steering committees'],
    },
  }),
]
