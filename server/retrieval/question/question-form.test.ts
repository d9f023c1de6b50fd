import { expect, test } from 'vitest'
import { formLikeness, formOf } from './question-form.ts'

test.each([
  ['Who draws the map?', 'person'],
  ['Red map: who is told?', 'person'],
  ['What happens to a guide who gets lost?', 'other'],
  ['Which map app do we buy?', 'product'],
  ['How many maps are there?', 'count'],
])('"%s" has the form %s', (question, form) => expect(formOf(question)).toBe(form))

test('two kinds of figure are nearer to each other than a figure and a person', () => {
  expect(formLikeness('days', 'days')).toBe(1)
  expect(formLikeness('days', 'count')).toBeGreaterThan(formLikeness('days', 'person'))
})
