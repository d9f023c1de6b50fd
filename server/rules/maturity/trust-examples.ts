import type { MaturityExample } from './maturity-example.ts'

const ROWS = ['service-expectations', 'strategic-alignment', 'values-alignment', 'feedback-loop', 'social-proof']

const all = (level: string, group: string) => Object.fromEntries(ROWS.map((row) => [`${row}-${group}`, level]))
const bothAt = (level: string) => ({ ...all(level, 'customers'), ...all(level, 'employees') })

const base = { assessment: 'trust-maturity', proves: ['TMM-137'] }

export const trustExamples: readonly MaturityExample[] = [
  ...['1', '2', '3', '4'].map((level) => ({
    ...base,
    name: `trust: ten rows at level ${level} are still ten rows, and a level only by setting`,
    answers: bothAt(level),
    level: null,
    missing: [],
    groups: { customers: null, employees: null },
    says: ['No method is given'],
  })),
  ...['1', '2', '3', '4'].map((level) => ({
    ...base,
    name: `trust: by the setting, all rows at level ${level} are level ${level}`,
    answers: bothAt(level),
    setting: 'lowest-row',
    level: null,
    groups: { customers: Number(level), employees: Number(level) },
  })),
  {
    ...base,
    name: 'trust: QBRs that only the owner can run are level 1 of the strategic row',
    answers: { 'strategic-alignment-customers': '1' },
    level: null,
    rows: { 'strategic-alignment-customers': 1, 'strategic-alignment-employees': null },
    gaps: ['QBRs are strategic talks'],
    noGap: ['dedicated vCIO', 'career'],
  },
  {
    ...base,
    name: 'trust: NPS that is tracked is level 3 of the feedback row',
    answers: { 'feedback-loop-customers': '3' },
    level: null,
    rows: { 'feedback-loop-customers': 3 },
    gaps: ['systematic way'],
  },
  {
    ...base,
    name: 'trust: by the setting the lowest row decides, customers and employees apart',
    answers: { ...bothAt('3'), 'social-proof-customers': '2', 'values-alignment-employees': '1' },
    setting: 'lowest-row',
    level: null,
    groups: { customers: 2, employees: 1 },
  },
  {
    ...base,
    name: 'trust: one row at level 1 settles the lowest, whatever the others are',
    answers: { 'social-proof-customers': '1' },
    setting: 'lowest-row',
    level: null,
    groups: { customers: 1, employees: null },
  },
  {
    ...base,
    name: 'trust: a row without an answer may be the lowest',
    answers: Object.fromEntries(Object.entries(bothAt('2')).filter(([row]) => row !== 'social-proof-customers')),
    setting: 'lowest-row',
    level: null,
    missing: ['social-proof-customers'],
    groups: { customers: null, employees: 2 },
  },
  {
    ...base,
    name: 'trust: a dedicated vCIO for the QBR meets what the people blueprint says',
    answers: { 'strategic-alignment-customers': '2' },
    level: null,
    gaps: ['dedicated vCIO'],
    ledger: ['qbr-accountable'],
  },
]
