import type { Ground } from '../../domain/finding.ts'
import type { Answers, Assessment, ChoiceQuestion, Option, ScaleValues } from './assessment.ts'

const LEVELS = [1, 2, 3, 4, 5] as const
const SAME_GOAL = {
  ledger: 'oml-4-goal',
  says: 'OML3 and OML4 print one and the same goal; the value proposition tells them apart.',
  clauses: ['OML-139'],
}

/** OML-139 to OML-141: the level whose row of the table fits, capped where the contract is not separate; one step at a time. */
export const vcio: Assessment = {
  id: 'vcio',
  title: 'vCIO operational maturity (OML)',
  about:
    'The level is the one whose rhythm, focus, value and hours all fit. Without a contract of its own the service counts as OML2 at most. The hours are read as per client. Levels are climbed one at a time.',
  clauses: ['OML-139', 'OML-140', 'OML-141'],
  settings: [
    {
      id: 'lowest-row',
      says: 'The lowest row is the level where the rows differ: your own choice, the table does not make it.',
      takesLowest: true,
    },
    {
      id: 'without-hours',
      says: 'The hours are shown and do not count: the table leaves a gap before OML3, and OML3 and OML4 overlap.',
      leavesOut: ['hours'],
    },
  ],
  scaleOn: (values) => ({
    levels: LEVELS.map((level) => ({ level, name: values['OML-139'][level].name })),
    word: 'level',
    rows: [
      { id: 'contract', title: 'Contract', counts: true, climbs: 'with-level' },
      { id: 'rhythm', title: 'Regularity', counts: true, climbs: 'with-level' },
      { id: 'focus', title: 'IT and management focus', counts: true, climbs: 'with-level' },
      { id: 'value', title: 'Value proposition', counts: true, climbs: 'with-level' },
      { id: 'hours', title: 'Hours a year', counts: true, climbs: 'with-level' },
    ],
    questions: [
      contractQuestion(values),
      choice('rhythm', 'In which rhythm does the vCIO meet the client?', rhythmOptions(values)),
      choice('focus', 'Which split of IT and management topics describes the service?', focusOptions(values)),
      choice('value', 'What does the client get from the service?', VALUES),
      {
        id: 'hours',
        asks: 'How many hours a year does the service take for one client?',
        clause: 'OML-139',
        row: 'hours',
        kind: 'number',
        unit: 'hours a year',
        word: 'level',
        isWhole: false,
        bands: LEVELS.map((level) => {
          const { from, to } = values['OML-139'][level].hours
          return { level, from, upTo: to }
        }),
        ledger: 'oml-hours-ranges',
      },
      {
        id: 'target',
        asks: 'Which level is planned next? (May be left out.)',
        clause: 'OML-141',
        kind: 'one',
        options: LEVELS.map((level) => ({ id: `${level}`, says: `OML${level}, ${values['OML-139'][level].name}` })),
      },
    ],
    combines: 'agree',
    remarks: (level, answers) => [...contractRemark(answers, values), ...moveRemark(level, answers, values)],
  }),
}

const choice = (id: string, asks: string, options: Option[]): ChoiceQuestion => ({
  id,
  asks,
  clause: 'OML-139',
  row: id,
  kind: 'one',
  options,
})

const VALUES: Option[] = [
  { id: 'understanding', says: 'a better understanding of the infrastructure', levels: [1] },
  { id: 'more-from-infrastructure', says: 'more from the infrastructure', levels: [2] },
  { id: 'it-for-business', says: 'IT used for the business', levels: [3], disputed: SAME_GOAL },
  { id: 'better-company', says: 'a better, more efficient company through IT', levels: [4], disputed: SAME_GOAL },
  { id: 'competitive-edge', says: 'a competitive edge with technology', levels: [5] },
]

function contractQuestion(values: ScaleValues): ChoiceQuestion {
  const { separateFrom, combinedAtMost } = values['OML-140']
  return {
    id: 'contract',
    asks: 'Has the vCIO service a contract of its own, apart from the MSP contract?',
    clause: 'OML-140',
    row: 'contract',
    kind: 'one',
    options: [
      { id: 'yes', says: `a contract of its own, as from OML${separateFrom}`, levels: LEVELS },
      {
        id: 'no',
        says: `one contract for both: OML${combinedAtMost} at most, whatever the skill`,
        levels: LEVELS,
        atMost: combinedAtMost,
      },
    ],
  }
}

function rhythmOptions(values: ScaleValues): Option[] {
  const printed = LEVELS.map((level) => ({ level, says: values['OML-139'][level].regularity }))
  return [...Map.groupBy(printed, ({ says }) => says)].map(([says, found]) => ({
    id: says.replaceAll(', ', '-'),
    says,
    levels: found.map(({ level }) => level),
  }))
}

const focusOptions = (values: ScaleValues): Option[] =>
  LEVELS.map((level) => {
    const { it, management } = values['OML-139'][level]
    return { id: `${it}-${management}`, says: `${it} % IT, ${management} % management`, levels: [level] }
  })

const contractRemark = ({ contract }: Answers, values: ScaleValues): Ground[] =>
  contract === 'no'
    ? [
        {
          clause: 'OML-140',
          says: `Without a contract of its own the service counts as OML${values['OML-140'].combinedAtMost} at most.`,
        },
      ]
    : []

/** OML-141: the next level is the present one and one more; none is skipped. */
function moveRemark(level: number | null, { target }: Answers, values: ScaleValues): Ground[] {
  if (target === undefined) return []
  const clause = 'OML-141'
  if (level === null)
    return [
      { clause, says: `Whether a move to OML${target} is one step cannot be told before the present level is known.` },
    ]
  const next = level + values['OML-141'].step
  if (Number(target) === next)
    return [
      { clause, says: `A move from OML${level} to OML${next} is one step; clients must be mature enough as well.` },
    ]
  const allowed = next > LEVELS.length ? 'there is no level above' : `only OML${next} can be next`
  return [
    { clause, says: `A move from OML${level} to OML${target} is not valid: levels go one at a time, and ${allowed}.` },
  ]
}
