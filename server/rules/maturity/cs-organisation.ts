import type { Ground } from '../../domain/finding.ts'
import type { Answers, Assessment, Option, ScaleValues } from './assessment.ts'
import { STAGE_NAMES, stageNeeds } from './stage-needs.ts'
import { STAGE_SIGNS } from './stage-signs.ts'

const guide = (section: string) => `qs-organisation#${section}`

/** ORG-124 to ORG-126: the stage by size, who does the work, what the stage needs next and the signs that it is outgrown. */
export const csOrganisation: Assessment = {
  id: 'cs-organisation',
  title: 'CS organisation stage',
  about:
    'The stage is the one that employees and clients both fit. Who does CS is shown beside it and does not decide. Edges belong to two stages and no tie-break is given. The signs of a transition are not counted.',
  clauses: ['ORG-124', 'ORG-125', 'ORG-126'],
  settings: [
    { id: 'by-employees', says: 'Employees decide where the two differ.', leavesOut: ['clients'] },
    { id: 'by-clients', says: 'Clients decide where the two differ.', leavesOut: ['employees'] },
  ],
  scaleOn: (values) => ({
    levels: STAGE_NAMES.map((name, at) => ({ level: at + 1, name })),
    word: 'stage',
    rows: [
      { id: 'employees', title: 'Employees', counts: true, climbs: 'never' },
      { id: 'clients', title: 'Clients', counts: true, climbs: 'never' },
      { id: 'structure', title: 'Who does CS', counts: false, climbs: 'alone' },
    ],
    questions: [
      size('employees', 'How many employees has the MSP?', values),
      size('clients', 'How many clients has the MSP?', values),
      {
        id: 'several-units',
        asks: 'Has the MSP several business units or products?',
        clause: 'ORG-124',
        row: 'clients',
        kind: 'one',
        options: [
          { id: 'yes', says: 'several: fits stage 5 whatever the number of clients', levels: [STAGE_NAMES.length] },
          { id: 'no', says: 'one', levels: [] },
        ],
      },
      {
        id: 'structure',
        asks: 'Who does Customer Success?',
        clause: 'qs-organisation#why-the-cs-team-is-a-living-system',
        row: 'structure',
        kind: 'one',
        options: STRUCTURES,
      },
      ...STAGE_SIGNS,
      ...stageNeeds(values),
    ],
    combines: 'agree',
    ledger: 'cs-stage-size',
    remarks: transitionRemark,
  }),
}

const size = (id: 'employees' | 'clients', asks: string, values: ScaleValues) => ({
  id,
  asks,
  clause: 'ORG-124',
  row: id,
  kind: 'number' as const,
  unit: id,
  word: 'stage' as const,
  isWhole: true,
  bands: values['ORG-124'][id].map((band, at) => ({ level: at + 1, ...band })),
  ledger: 'cs-stage-size',
})

const STRUCTURES: Option[] = [
  {
    id: 'owner',
    says: 'the owner is the CS team and plays every role',
    levels: [1],
    clause: guide('stage-1-solo-owner-led-cs-what-it-looks-like'),
  },
  {
    id: 'helpers',
    says: 'helpers take parts from the owner, whoever has time',
    levels: [2],
    clause: guide('stage-2-augmented-owner-model-what-it-looks-like'),
  },
  {
    id: 'full-time-roles',
    says: 'full-time people hold CS roles, typically an AM and a vCIO',
    levels: [3],
    clause: guide('stage-3-emerging-role-separation-what-it-looks-like'),
  },
  {
    id: 'functions',
    says: 'TAM, AM and vCIO are functions of their own, assigned by segment or vertical',
    levels: [4],
    clause: guide('stage-4-functional-team-model-what-it-looks-like'),
  },
  {
    id: 'business-function',
    says: 'CS is a business function with leadership, metrics and a charter',
    levels: [5],
    clause: guide('stage-5-mature-cs-organization-with-leadership-layer-what-it'),
  },
]

/** ORG-126: the signs of the transition from the present stage that show. They are told, not counted to a verdict. */
function transitionRemark(stage: number | null, answers: Answers): Ground[] {
  const asked = STAGE_SIGNS.find(({ at }) => at === stage)
  const seen = asked === undefined ? undefined : answers[asked.id]
  if (stage === null || asked === undefined || !Array.isArray(seen)) return []
  const shown = asked.options.filter(({ id }) => seen.includes(id)).map(({ says }) => says)
  const says =
    shown.length === 0
      ? `None of the signs for the move from stage ${stage} to ${stage + 1} shows.`
      : `Signs for the move from stage ${stage} to ${stage + 1}: ${shown.join('; ')}. No count is required.`
  return [{ clause: 'ORG-126', says }]
}
