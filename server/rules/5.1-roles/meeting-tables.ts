import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

const CALENDAR = 'The matrix of SCH-01 sets the cadence with clients'
const qbrs = { annualStrategyPlanning: 1, qbr: '1-3 by budget' }
const executive = {
  stakeholder: 'CEO / MD / CFO',
  topics: ['Strategy', 'Roadmap', 'OKRs', 'Prioritisation', 'Value narrative'],
}

/** Meetings by segment, who attends them, and the checks around them. */
export const meetingTables = [
  defineLookup({
    id: 'PPL-016',
    title: 'Meeting mix of a year',
    by: ['segment'],
    rows: {
      A: { annualStrategyPlanning: 1, executiveQbr: 'up to 3 by budget', inForce: CALENDAR },
      B: { ...qbrs, inForce: CALENDAR },
      C: { ...qbrs, serviceReview: 'as needed', inForce: CALENDAR },
      D: { annualItStrategyMeeting: 1, serviceReview: 'monthly, quarterly or on a trigger', inForce: CALENDAR },
    },
  }),
  defineLookup({
    id: 'PPL-017',
    title: 'Meeting format by budget',
    by: ['budget'],
    rows: {
      permits: { format: ['Full QBR'], accountable: 'unchanged', backup: 'unchanged' },
      tight: {
        format: ['Concise deck', '3-minute screen-recorded video', '30-minute call'],
        accountable: 'unchanged',
        backup: 'unchanged',
        count: 'may shrink',
      },
    },
  }),
  defineLookup({
    id: 'PPL-019',
    title: 'Client stakeholder of an MSP role',
    by: ['mspRole'],
    rows: {
      TAM: { stakeholder: 'IT Lead / Operations', topics: ['Service quality', 'SLA and lifecycle', 'Adoption nudges'] },
      CSM: {
        stakeholder: 'Ops / Admin / Team Leads',
        topics: ['Cadence', 'Decisions', 'Initiative follow-through', 'Health'],
      },
      AM: {
        stakeholder: 'Budget Holder / Procurement / Owner-Manager',
        topics: ['Renewals', 'Pricing', 'Terms', 'Upsell timing'],
      },
      vCIO: executive,
      vCxO: executive,
      vCISO: { stakeholder: 'Compliance / Risk / Exec Sponsor', topics: ['Risk posture', 'Controls', 'Audits'] },
      vCTO: {
        stakeholder: 'Tech-savvy Exec / Architect',
        topics: ['Architecture', 'Modernization', 'Innovation'],
      },
    },
  }),
  defineLookup({
    id: 'PPL-020',
    title: 'Invite list of a meeting',
    by: ['meeting'],
    rows: {
      'Annual Strategy Planning': { invite: ['CEO/CFO', 'vCIO', 'CSM'], consulted: ['AM'], informed: ['TAM'] },
      'Executive QBR': {
        invite: ['vCIO', 'CEO/CFO', 'CSM'],
        consulted: ['AM, for commercial context only'],
        informed: ['TAM'],
      },
      QBR: {
        invite: ['CSM', 'Ops/Admin'],
        inB: ['vCIO for roadmap blocks', 'Budget holder when approvals are expected'],
        inC: ['TAM for lifecycle items'],
      },
      'Service Review': { invite: ['TAM', 'IT/Ops'], onlyIfScopeOrCadenceChanges: ['CSM/AM'] },
      'Annual IT Strategy': { invite: ['Owner/Manager', 'TAM'] },
    },
  }),
  defineLookup({
    id: 'PPL-021',
    title: 'Process strip of a meeting: trigger, prep, lead, follow-up',
    by: ['motion'],
    rows: {
      QBR: {
        trigger: 'CSM (Health window or cadence)',
        noticeDaysBefore: 30,
        prep: ['CSM: status and slides', 'vCIO: roadmap (B)', 'TAM: lifecycle (C)'],
        lead: 'CSM',
        followUp: ['CSM: summary and CTAs', 'AM: commercial notes'],
      },
      'Executive QBR': {
        trigger: 'CSM (executive cadence)',
        prep: ['CSM: storyline and outcomes', 'vCIO: value and OKR link', 'AM: commercial horizon'],
        lead: 'vCIO',
        followUp: ['CSM: actions and dates', 'AM: renewal timing', 'vCIO: risks to the next Strategy checkpoint'],
      },
      'Service Review': {
        trigger: 'TAM (SLA or lifecycle)',
        prep: ['TAM: tickets, adoption, asset gaps'],
        lead: 'TAM',
        followUp: ['TAM: technical CTAs', 'CSM: if cadence or scope changes'],
      },
      'Renewal & Pricing': { lead: 'AM', consulted: ['CSM'], informed: ['vCIO'] },
    },
  }),
  defineTargets({
    id: 'PPL-025',
    title: 'Accounts on target by mid-year',
    targets: { accountsOnTargetPercent: { atLeast: 80 } },
  }),
  defineCompleteness({
    id: 'PPL-029',
    title: 'Quarterly Responsibilities Review',
    items: [
      'Accountable correct by segment',
      'No senior over-service in C/D',
      'Backups named and in key calls',
      'AM commercial and CSM health/cadence split clear',
      'Meeting counts match budget and segment',
      'Need for a vCISO/vCTO in A',
      'Role progression',
    ],
  }),
  defineTargets({
    id: 'PPL-166',
    title: 'MSP contacts of a client (archived edition)',
    targets: { mspContacts: { atLeast: 2 } },
  }),
]
