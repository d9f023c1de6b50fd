import { expect, test } from 'vitest'
import { findRule } from '../../../rules/index.ts'
import { inputFieldsOf } from '../rule-matching/input-field.ts'
import { readEntries } from './read-entries.ts'

const read = (rule: string, question: string) => {
  const form = inputFieldsOf(findRule(rule)!).find((field) => field.form.takes === 'list')!.form
  return form.takes === 'list' ? readEntries(question, form.entry)?.value : undefined
}

const WEIGHED = [
  { name: 'MFA', coverage: 60, weight: 5 },
  { name: 'backup', coverage: 95, weight: 4 },
]

test.each(['MFA 60% (weight 5), backup 95% (weight 4)', 'DMI with MFA at 60% and backup at 95%, weights 5 and 4?'])(
  'each entry has its name and its numbers: %s',
  (question) => {
    expect(read('DMI-01', question)).toEqual(WEIGHED)
  },
)

test('a name may stand behind its figure, and a percentage may be a share', () => {
  expect(read('PPL-067', 'Blend 40% AM and 60% vCIO; the plans pay $900 and $1,500.')).toEqual([
    { plan: 'AM', weight: 0.4, payout: 900 },
    { plan: 'vCIO', weight: 0.6, payout: 1500 },
  ])
})

test.each([
  ['a weight is absent', 'DMI-01', 'MFA 60% (weight 5), backup 95%'],
  ['one entry is no list', 'DMI-01', 'MFA 60% (weight 5)'],
  ['an amount is the total', 'SEG-04', 'MRR is $160,000 in total, the biggest client brings $38,000'],
  ['amounts in a sentence are no list', 'SEG-04', 'We spend $30,000 on a client with $5,000 MRR at $75'],
])('nothing is read where %s', (_, rule, question) => {
  expect(read(rule, question)).toBeUndefined()
})
