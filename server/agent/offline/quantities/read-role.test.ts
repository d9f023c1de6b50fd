import { expect, test } from 'vitest'
import { readQuantities } from './read-quantities.ts'

const rolesIn = (question: string) =>
  readQuantities(question, '2026-11-24').flatMap((each) =>
    each.kind === 'number' ? [[each.value, each.role, each.counts ?? each.mayCount]] : [],
  )

test.each([
  [
    'All segments need 5,040 CS hours and an FTE gives 1,680.',
    [
      [5040, 'need', 'hour'],
      [1680, 'each', 'hour'],
    ],
  ],
  [
    '10 clients, 2.5 hours each, we have 120 hours.',
    [
      [10, undefined, undefined],
      [2.5, 'each', 'hour'],
      [120, 'have', 'hour'],
    ],
  ],
  [
    'The client went from goal level 2 to goal level 4.',
    [
      [2, 'from', 'level'],
      [4, 'to', 'level'],
    ],
  ],
  [
    'DMI was 81% last quarter and is 70% now.',
    [
      [81, 'from', undefined],
      [70, 'to', undefined],
    ],
  ],
])('"%s" says what its figures are', (question, roles) => {
  expect(rolesIn(question)).toEqual(roles)
})
