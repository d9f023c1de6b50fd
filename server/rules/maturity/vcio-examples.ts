import type { MaturityExample } from './maturity-example.ts'

const base = { assessment: 'vcio', proves: ['OML-139', 'OML-140', 'OML-141'] }
const cycles = 'annual-quarterly-monthly-weekly'
const one = { contract: 'no', rhythm: 'ad-hoc', focus: '80-20', value: 'understanding', hours: 3 }
const two = {
  contract: 'no',
  rhythm: 'annual-quarterly',
  focus: '65-35',
  value: 'more-from-infrastructure',
  hours: 8,
}
const three = { contract: 'yes', rhythm: cycles, focus: '50-50', value: 'it-for-business', hours: 30 }
const four = { contract: 'yes', rhythm: cycles, focus: '35-65', value: 'better-company', hours: 50 }
const five = { contract: 'yes', rhythm: cycles, focus: '20-80', value: 'competitive-edge', hours: 90 }
const levels = [one, two, three, four, five]

const LIMITS: [level: number, from: number, to: number][] = [
  [1, 1, 5],
  [2, 5, 10],
  [3, 25, 40],
  [4, 35, 60],
  [5, 60, 120],
]

export const vcioExamples: readonly MaturityExample[] = [
  ...levels.map((answers, at) => ({
    ...base,
    name: `OML${at + 1} by its whole row`,
    answers,
    level: at + 1,
    missing: [],
  })),
  ...LIMITS.flatMap(([level, from, to]) => [
    { ...base, name: `OML${level} with ${from} hours`, answers: { ...levels[level - 1]!, hours: from }, level },
    { ...base, name: `OML${level} with ${to} hours`, answers: { ...levels[level - 1]!, hours: to }, level },
    {
      ...base,
      name: `no level with OML${level} and less`,
      answers: { ...levels[level - 1]!, hours: from - 0.5 },
      level: null,
    },
    {
      ...base,
      name: `no level with OML${level} and more`,
      answers: { ...levels[level - 1]!, hours: to + 0.5 },
      level: null,
    },
  ]),
  {
    ...base,
    name: 'OML2 or none: 12 hours lie between OML2 and OML3',
    answers: { ...two, hours: 12 },
    level: null,
    missing: [],
    says: ['between level 2 and level 3'],
    ledger: ['oml-hours-ranges'],
  },
  {
    ...base,
    name: 'OML2 by the setting, 12 hours do not count',
    answers: { ...two, hours: 12 },
    setting: 'without-hours',
    level: 2,
  },
  {
    ...base,
    name: 'OML3 with 38 hours, which fit OML4 as well',
    answers: { ...three, hours: 38 },
    level: 3,
    rows: { hours: null, focus: 3 },
    ledger: ['oml-hours-ranges', 'oml-4-goal'],
    noGap: ['hours'],
  },
  {
    ...base,
    name: 'OML2 at most without a contract of its own, whatever the skill',
    answers: { ...five, contract: 'no' },
    level: 2,
    gaps: ['a contract of its own'],
    noGap: ['50 % IT', 'IT used', 'hours'],
    says: ['OML2 at most'],
  },
  {
    ...base,
    name: 'OML1 stays OML1 without a contract of its own',
    answers: one,
    level: 1,
    noGap: ['a contract of its own'],
  },
  { ...base, name: 'OML2 whichever contract', answers: { ...two, contract: 'yes' }, level: 2 },
  {
    ...base,
    name: 'OML2 is settled without knowing the contract',
    answers: Object.fromEntries(Object.entries(two).filter(([id]) => id !== 'contract')),
    level: 2,
    missing: [],
  },
  {
    ...base,
    name: 'OML4 is not known without knowing the contract',
    answers: Object.fromEntries(Object.entries(four).filter(([id]) => id !== 'contract')),
    level: null,
    missing: ['contract'],
  },
  {
    ...base,
    name: 'rows of different levels are no level',
    answers: { ...three, focus: '35-65' },
    level: null,
    says: ['point to different levels'],
  },
  {
    ...base,
    name: 'rows of different levels by the setting',
    answers: { ...three, focus: '35-65' },
    setting: 'lowest-row',
    level: 3,
  },
  {
    ...base,
    name: 'only the next level is asked, none is skipped',
    answers: three,
    level: 3,
    gaps: ['35 % IT', 'better, more efficient company', '35 to 60 hours'],
    noGap: ['20 % IT', 'competitive edge', '60 to 120'],
  },
  { ...base, name: 'a move of one step is valid', answers: { ...two, target: '3' }, level: 2, says: ['is one step'] },
  {
    ...base,
    name: 'a jump from OML1 to OML4 is not valid',
    answers: { ...one, target: '4' },
    level: 1,
    says: ['from OML1 to OML4 is not valid', 'only OML2 can be next'],
  },
  { ...base, name: 'a move back is no move up', answers: { ...three, target: '2' }, level: 3, says: ['is not valid'] },
  {
    ...base,
    name: 'there is no level above OML5',
    answers: { ...five, target: '5' },
    level: 5,
    says: ['no level above'],
  },
  { ...base, name: 'no move without a level', answers: { target: '4' }, level: null, says: ['cannot be told'] },
]
