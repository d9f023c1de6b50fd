import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The stages, transitions and rhythms of the CS organisation guide. */
export const organisationTables = [
  defineLookup({
    id: 'ORG-125',
    title: 'What a CS stage needs next',
    by: ['stage'],
    gives: 'needs',
    rows: {
      1: [
        'A junior Account Manager for communication and renewals',
        'Technical environments and client goals documented',
        'A basic CRM or PSA for touchpoints and cadence',
        'A simple cadence: review, roadmap, renew',
      ],
      2: [
        'A dedicated AM or Client Success Coordinator',
        'Duties of AM, TAM and vCIO split, even if shared',
        'Internal playbooks for QBR, renewal and roadmap',
        'Personas mapped: who talks to whom',
        'A CRM, PSA or CS platform that tracks cadence, not only tickets',
      ],
      3: [
        'A full-time vCIO or Strategic Advisor',
        'Formal scopes for AM, TAM and vCIO',
        'Training on who owns what',
        'Cadence documents and handoff checkpoints',
        'Performance tracked by role: roadmap adoption, health score coverage, renewal confidence',
      ],
      4: [
        'A CS Leader: Head of CS, VP Success or Director',
        'Governance and an operating rhythm: 1:1s, dashboards, review meetings',
        'Onboarding, training and KPIs by role',
        'Planning and reporting by segment',
        'The client journey by role and tier',
      ],
      5: [
        'Formal leadership: director, manager, team leads by segment or function',
        'Integrated dashboards for health, roadmap execution and initiative impact',
        'Regular alignment of Product, Sales, Delivery and CS',
        'Career paths, certifications and retention plans',
        'Continuous improvement',
      ],
    },
  }),
  defineLookup({
    id: 'ORG-126',
    title: 'Signs of a transition between CS stages',
    by: ['transition'],
    gives: 'signs',
    rows: {
      1: [
        'The owner skips or wings strategy meetings',
        'Service or communication is inconsistent',
        'No time for QBR preparation, follow-up or roadmap documents',
        'Revenue is up, the depth of relationships down',
        'The owner wants business development or operations',
      ],
      2: [
        'CS tasks are dropped, duplicated or delayed',
        'The AM is overwhelmed or unclear on ownership',
        'The owner is still heavy in strategy talks',
        'Some clients have a roadmap, others none',
        'No one owns the follow-through',
      ],
      3: [
        'AMs, vCIOs and possibly TAMs are full-time, but coordinate inconsistently',
        'The experience depends on the person',
        'Initiatives are proposed, then stall',
        'Some roles do well, others struggle',
        'The effect of CS on retention or expansion is not seen at scale',
      ],
      4: [
        'Roles, rhythm and team exist, but the organisation sets limits',
        'No executive owns the CS strategy',
        'CS metrics are outside the company OKRs',
        'Feedback loops with Product, Sales and Delivery are inconsistent',
        'Operations across products, verticals or regions are misaligned',
      ],
    },
  }),
  defineTargets({
    id: 'ORG-127',
    title: 'Minimum CS touch, an example of the guide',
    targets: { checkInsPerQuarter: { atLeast: 1 }, initiativesPerYear: { atLeast: 1 } },
  }),
  defineLookup({
    id: 'ORG-129',
    title: 'Operating rhythm of a functional CS team',
    by: ['element'],
    gives: 'cadence',
    rows: {
      'CS team meeting': 'weekly',
      'Leadership sync with Sales, Projects, Service': 'monthly',
      'CS performance review': 'quarterly',
      'Onboarding of new AMs and vCIOs': '30-60-90-day path',
    },
  }),
  defineLookup({
    id: 'ORG-130',
    title: 'Rhythm of a pair of CS roles',
    by: ['pair'],
    rows: {
      'AM + vCIO': { when: 'weekly', subject: 'client health' },
      'TAM + vCIO': { when: 'before each QBR', subject: 'alignment review' },
    },
  }),
]
