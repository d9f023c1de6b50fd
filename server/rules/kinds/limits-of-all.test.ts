import { expect, test } from 'vitest'
import { limitsOfAll } from './limits-of-all.ts'

const rows = {
  A: { completion: { atLeast: 95 }, onTime: { atLeast: 75 } },
  B: { completion: { atLeast: 90 }, onTime: { atLeast: 75 } },
  C: { completion: { atLeast: 90 } },
}

test.each([
  ['one limit in every segment that has it', { onTime: 70 }, { onTime: { atLeast: 75 } }],
  ['two limits', { completion: 92 }, undefined],
  ['one of the measures has two', { completion: 92, onTime: 70 }, undefined],
  ['nothing is given', {}, undefined],
])('%s', (_, given, limits) => {
  expect(limitsOfAll(rows, given)).toEqual(limits)
})
