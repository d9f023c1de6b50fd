import { expect, test } from 'vitest'
import { findRule } from '../../../rules/index.ts'
import { inputFrom } from '../rule-matching/fits-field.ts'
import { inputFieldsOf } from '../rule-matching/input-field.ts'
import { readQuantities } from './read-quantities.ts'

const inputOf = (question: string, rule: string, name: string) => {
  const [share] = readQuantities(question, '2026-11-24').filter(({ kind }) => kind === 'share')
  const field = inputFieldsOf(findRule(rule)!).find((each) => each.name === name)!
  return share && inputFrom(share, field)
}

test.each([
  ['46 of 50 recaps were on time.', { met: 46, of: 50 }],
  ['4 of 50 recaps were late.', { met: 46, of: 50 }],
  ['4 of 50 recaps did not leave in time.', { met: 46, of: 50 }],
  ['44 of 50 recaps left on time. The others are not our fault.', { met: 44, of: 50 }],
])('"%s" counts what was on time', (question, input) => {
  expect(inputOf(question, 'CX-08', 'recapOnTimePercent')).toEqual(input)
})

test.each(['5 of 50 recaps are pending.', '46 of 50 recaps were not late.'])(
  '"%s" leaves open what was on time',
  (question) => {
    expect(inputOf(question, 'CX-08', 'recapOnTimePercent')).toBeUndefined()
  },
)

test('an input that counts what failed takes the count as it is told', () => {
  expect(inputOf('2 of 40 accounts missed it again.', 'RISK-09', 'repeatRiskPercent')).toEqual({ met: 2, of: 40 })
})
