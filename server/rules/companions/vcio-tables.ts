import { defineLookup } from '../kinds/define-lookup.ts'

const CONVENIENCE = { class: 'Convenience', ifItFails: 'Business goes on' }
const DEPENDENCY = {
  class: 'Functional dependency',
  ifItFails: 'Business is disrupted; guaranteed uptime is critical',
}

/** The tables of the vCIO manual. */
export const vcioTables = [
  defineLookup({
    id: 'VCM-151',
    title: 'Horizon of a client budget',
    by: ['case'],
    gives: 'horizon',
    rows: {
      'average client': '1-3 years',
      'large client': '5 to 10 years',
      'short-term item': 'Immediate replacement, such as keyboards and mice',
      'long-term project': 'One to five years',
    },
  }),
  defineLookup({
    id: 'VCM-159',
    title: 'Who writes proposals',
    by: ['designDesk'],
    rows: {
      yes: { owner: 'Design Desk' },
      no: { owner: 'vCIO', inATeamWithAnAm: 'Say which reading applies: 5.1 makes the AM accountable' },
    },
  }),
  defineLookup({
    id: 'VCM-160',
    title: 'Category of a talk on standards alignment',
    by: ['costsMoney'],
    rows: {
      yes: { category: 'Expense decision', content: 'Money for remediation' },
      no: { category: 'Informational', content: 'Proactive alignment as against break/fix tickets' },
    },
  }),
  defineLookup({
    id: 'VCM-161',
    title: 'Technology dependency class',
    by: ['system'],
    rows: {
      'desktop computers': CONVENIENCE,
      email: CONVENIENCE,
      'accounting software': CONVENIENCE,
      'cloud services': DEPENDENCY,
      'file sharing': DEPENDENCY,
      virtualization: DEPENDENCY,
    },
  }),
  defineLookup({
    id: 'VCM-163',
    title: 'Impact of misalignment on the business',
    by: ['impact'],
    gives: 'means',
    rows: {
      Productivity: 'Hardware or services fail; employees work at part of their efficiency or not at all',
      'Business risk': 'Viruses or stolen information show a security flaw; downtime or less productivity follows',
      'Opportunity costs': 'Downtime and lost productivity become missed revenue',
    },
  }),
]
