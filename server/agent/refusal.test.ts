import { expect, test } from 'vitest'
import { composeRefusal } from './offline/compose-refusal.ts'
import { REFUSAL, reasonOf } from './refusal.ts'

const clause = { clause: 'ENG-01', section: 'Engagement score' } as Parameters<typeof composeRefusal>[1][number]

test('a refusal without a model says why it refuses', () => {
  expect(reasonOf(composeRefusal('nothing-near', [clause]))).toBe('nothing-near')
  expect(reasonOf(composeRefusal('nothing-near', []))).toBe('nothing-near')
  expect(reasonOf(composeRefusal({ says: 'The nearest date is left open.', clauses: ['ENG-01'] }, [clause]))).toBe(
    'open-point',
  )
})

test('a refusal in other words is not given a reason that it does not say', () => {
  expect(reasonOf(`${REFUSAL} in a way that could be checked.`)).toBeUndefined()
  expect(reasonOf(`${REFUSAL} who pays for it [ENG-01].`)).toBeUndefined()
  expect(reasonOf(`${REFUSAL} who pays; the nearest clause is ENG-01 [ENG-01].`)).toBe('nothing-near')
})
