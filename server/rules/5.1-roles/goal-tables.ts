import { defineLookup } from '../kinds/define-lookup.ts'

/** What goal levels and segments ask of roles. */
export const goalTables = [
  defineLookup({
    id: 'PPL-001',
    title: 'Goal levels of a segment',
    by: ['segment'],
    rows: {
      A: { goalLevels: [4, 5], names: ['Business Transformation', 'Business Innovation'] },
      B: { goalLevels: [3], names: ['Technology Modernization'] },
      C: { goalLevels: [2], names: ['Technology Enablement'] },
      D: { goalLevels: [1], names: ['Technology Support'] },
    },
  }),
  defineLookup({
    id: 'PPL-003',
    title: 'Primary roles and purpose of a segment',
    by: ['segment'],
    rows: {
      A: {
        goalLevels: [4, 5],
        roles: ['vCxO', 'Strategic Advisor', 'vCISO for risk and compliance', 'vCTO for architecture and innovation'],
        purpose: ['Innovation', 'OKRs', 'Cross-departmental planning'],
      },
      B: { goalLevels: [3], roles: ['vCIO', 'CSM'], purpose: ['Business alignment', 'Initiative execution'] },
      C: {
        goalLevels: [2],
        roles: ['TAM', 'AM/CSM'],
        purpose: ['Operational quality', 'Stack alignment', 'Roadmap delivery'],
      },
      D: { goalLevels: [1], roles: ['TAM', 'Owner/Founder'], purpose: ['Service visibility', 'Stability'] },
    },
  }),
  defineLookup({
    id: 'PPL-022',
    title: 'Initiative lead of a segment (none is stated for A and B)',
    by: ['segment'],
    gives: 'lead',
    rows: { C: 'CSM', D: 'TAM' },
  }),
  defineLookup({
    id: 'PPL-026',
    title: 'Role composition and MSP archetype of a level',
    by: ['level'],
    rows: {
      '0.0': { archetype: 'DIY IT', roles: ['None: clients manage themselves and call for reactive support'] },
      '1.1': { archetype: 'Break-Fix MSP', roles: ['Owner/Founder in all roles', 'Helpdesk or techs'] },
      '1.2': { archetype: 'Proactive MSP', roles: ['TAMs or Service Delivery Managers'] },
      '1.3': { archetype: 'Full-Service MSP', roles: ['Dedicated AMs', 'Dedicated vCIOs'] },
      '1.4': {
        archetype: 'Strategic Partner MSP',
        roles: ['Strategic Business Advisors', 'CS Managers', 'Possibly a vCISO'],
      },
      '1.5': {
        archetype: 'Transformation / Innovation MSP',
        roles: ['Advanced vCxO roles', 'SMEs (BI, AI, ERP, ISO)'],
      },
    },
  }),
  defineLookup({
    id: 'PPL-027',
    title: 'Responsibilities of the roles at a goal level',
    by: ['goalLevel'],
    gives: 'responsibilities',
    rows: {
      1: ['Owner/technician: reactive support, ticket escalations, basic client communication'],
      2: [
        'TAM: delivery coordination, basic onboarding, hardware and software rollouts',
        'SDM: may oversee client SLAs',
      ],
      3: [
        'vCIO: strategic planning',
        'AM: cadence and reporting (the CSM is Accountable for cadence, which is in force)',
        'TAM: supports initiatives',
      ],
      4: ['Strategic Advisor: planning', 'CS Manager: coordinates initiatives', 'vCISO: risk and compliance'],
      5: ['vCxO: innovation portfolios', 'SME partners: advanced insight', 'Formal cross-functional coordination'],
    },
  }),
  defineLookup({
    id: 'PPL-028',
    title: 'Roles that move a Health metric',
    by: ['metric'],
    gives: 'roles',
    rows: {
      Engagement: ['AM', 'CSM'],
      CX: ['AM', 'CSM'],
      'Technology Adoption': ['vCIO'],
      'Service Level Alignment': ['vCIO'],
      'Service Quality': ['TAM', 'Technical Specialists'],
    },
  }),
]
