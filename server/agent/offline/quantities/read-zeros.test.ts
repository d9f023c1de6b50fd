import { expect, test } from 'vitest'
import { goalLevelNamed } from '../rule-matching/goal-levels-named.ts'
import { zerosIn } from './read-zeros.ts'

test.each([
  ['Pulse 4.4, no complaints', 1],
  ['200 users, no lab users', 1],
  ['No decision for 30 days', 0],
  ['no decisions for 30 days', 0],
  ['no news and no progress', 0],
])('what there is none of counts zero: %s', (question, count) => {
  expect(zerosIn(question)).toHaveLength(count)
})

test.each([
  ['A Technology Support client', 1],
  ['an Enablement client', 2],
  ['Support or Technology Enablement for client support', 2],
  ['from Technology Support to Business Innovation', undefined],
  ['our support costs', undefined],
])('a goal level is known by its name: %s', (question, level) => {
  expect(goalLevelNamed(question)).toBe(level)
})
