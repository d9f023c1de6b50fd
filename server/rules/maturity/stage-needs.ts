import type { ChoiceQuestion, Option, ScaleValues } from './assessment.ts'

/** The names of the CS stages (ORG-124). */
export const STAGE_NAMES = [
  'Solo Owner-Led CS',
  'The Augmented Owner Model',
  'Emerging Role Separation',
  'Functional Team Model',
  'Mature CS Organization with Leadership Layer',
]

const KPI_OWNER = {
  ledger: 'roadmap-execution-kpi',
  says: 'The guide gives roadmap execution to the TAM; Governance makes roadmap items on time a key result of the vCIO.',
  clauses: ['ORG-128', 'PPL-082'],
}

const needs = (stage: number, options: Record<string, string>, further: Option[] = []): ChoiceQuestion => ({
  id: `in-place-${stage}`,
  asks: `Which of the things that stage ${stage} needs next are in place?`,
  clause: 'ORG-125',
  at: stage,
  kind: 'several',
  isWanted: true,
  options: [...Object.entries(options).map(([id, says]) => ({ id, says })), ...further],
})

/** What each CS stage needs next (ORG-125), with what its transition sets in figures or by role. */
export function stageNeeds(values: ScaleValues): ChoiceQuestion[] {
  const { checkInsAQuarter, initiativesAYear } = values['ORG-127']
  return [
    needs(
      1,
      {
        'junior-am': 'a junior Account Manager for communication and renewals',
        documentation: 'technical environments and client goals documented',
        'basic-crm': 'a basic CRM or PSA for touchpoints and cadence',
        'simple-cadence': 'a simple cadence: review, roadmap, renew',
      },
      [
        {
          id: 'minimum-touch',
          says: `a minimum CS touch, for example ${checkInsAQuarter} check-in a quarter and ${initiativesAYear} strategic initiative a year`,
          clause: 'ORG-127',
        },
      ],
    ),
    needs(
      2,
      {
        'dedicated-am': 'a dedicated AM or Client Success Coordinator',
        'split-duties': 'the duties of AM, TAM and vCIO split, even if shared',
        playbooks: 'internal playbooks for QBR, renewal and roadmap',
        'persona-map': 'personas mapped: who talks to whom',
        'cadence-tracking': 'a CRM, PSA or CS platform that tracks cadence, not only tickets',
      },
      [
        {
          id: 'collaboration-rhythm',
          says: 'AM and vCIO meet weekly on client health, TAM and vCIO before each QBR',
          clause: 'ORG-130',
        },
      ],
    ),
    needs(
      3,
      {
        'full-time-vcio': 'a full-time vCIO or Strategic Advisor',
        'formal-scopes': 'formal scopes for AM, TAM and vCIO',
        'ownership-training': 'training on who owns what',
        'handoff-checkpoints': 'cadence documents and handoff checkpoints',
        'role-tracking': 'performance tracked by role: roadmap adoption, health score coverage, renewal confidence',
      },
      [
        {
          id: 'role-kpis',
          says: 'one KPI a role: initiative adoption for the vCIO, roadmap execution for the TAM, renewal rate for the AM',
          clause: 'ORG-128',
          disputed: KPI_OWNER,
        },
        {
          id: 'meeting-rhythm',
          says: `a CS team meeting weekly, a leadership sync monthly, a performance review quarterly, and a ${values['ORG-129'].onboardingDays.join('-')}-day path for new AMs and vCIOs`,
          clause: 'ORG-129',
        },
      ],
    ),
    needs(4, {
      'cs-leader': 'a CS Leader: Head of CS, VP Success or Director',
      governance: 'governance and an operating rhythm: 1:1s, dashboards, review meetings',
      'role-onboarding': 'onboarding, training and KPIs by role',
      'segment-planning': 'planning and reporting by segment',
      'client-journey': 'the client journey by role and tier',
    }),
    needs(5, {
      'formal-leadership': 'formal leadership: director, manager, team leads by segment or function',
      dashboards: 'integrated dashboards for health, roadmap execution and the impact of initiatives',
      'regular-alignment': 'regular alignment of Product, Sales, Delivery and CS',
      'career-paths': 'career paths, certifications and retention plans',
      'continuous-improvement': 'continuous improvement',
    }),
  ]
}
