import type { Assessment, ChoiceQuestion, Option, ScaleValues } from './assessment.ts'
import { LEVEL_TRAITS } from './level-traits.ts'

const LEVERS = 'Basics of profit levers starting to be understood'
const LEVELS = [1, 2, 3, 4, 5] as const

/** SLO-138: the level whose financial performance and service quality both fit; the levels are described in words alone. */
export const serviceLeadership: Assessment = {
  id: 'service-leadership',
  title: 'Service Leadership operational maturity',
  about:
    'The level is the one whose financial performance and service quality both fit; levels 1 and 2 differ in the first understanding of profit levers. No figures and no score are given, and where the two point to different levels nothing says which counts.',
  clauses: ['SLO-138'],
  settings: [
    {
      id: 'lowest-row',
      says: 'The lower of the two is the level where they differ: your own choice, the framework does not make it.',
      takesLowest: true,
    },
  ],
  scaleOn: (values) => ({
    levels: LEVELS.map((level) => ({ level, name: values['SLO-138'][level].name })),
    word: 'level',
    rows: [
      { id: 'financial-performance', title: 'Financial performance', counts: true, climbs: 'with-level' },
      { id: 'service-quality', title: 'Service quality', counts: true, climbs: 'with-level' },
      { id: 'profit-levers', title: 'Profit levers', counts: true, climbs: 'with-level' },
    ],
    questions: [
      ladder('financial-performance', 'How is the financial performance?', optionsFor('Financial performance', values)),
      ladder('service-quality', 'How is the service quality?', optionsFor('Service quality', values)),
      ladder('profit-levers', 'Are the basics of profit levers starting to be understood?', [
        { id: 'yes', says: 'they are', levels: LEVELS.filter((level) => level >= levelOfLevers(values)) },
        { id: 'no', says: 'they are not', levels: LEVELS.filter((level) => level !== levelOfLevers(values)) },
      ]),
      ...LEVEL_TRAITS,
    ],
    combines: 'agree',
  }),
}

const ladder = (id: string, asks: string, options: Option[]): ChoiceQuestion => ({
  id,
  asks,
  clause: 'SLO-138',
  row: id,
  kind: 'one',
  options,
})

const traitsOf = (values: ScaleValues, level: (typeof LEVELS)[number]): readonly string[] =>
  values['SLO-138'][level].traits

const levelOfLevers = (values: ScaleValues) => LEVELS.find((level) => traitsOf(values, level).includes(LEVERS))!

/** The answers are what the table prints; two levels with the same words fit the same answer. */
function optionsFor(topic: string, values: ScaleValues): Option[] {
  const printed = LEVELS.flatMap((level) =>
    traitsOf(values, level)
      .filter((trait) => trait.startsWith(topic))
      .map((trait) => ({ level, says: trait.slice(topic.length + 1) })),
  )
  return [...Map.groupBy(printed, ({ says }) => says)].map(([says, found]) => ({
    id: says.replaceAll(' ', '-'),
    says,
    levels: found.map(({ level }) => level),
  }))
}
