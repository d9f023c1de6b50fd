import { expect, test } from 'vitest'
import { keepPlaces } from './keep-places.ts'

const clause = (name: string, kind: 'corpus' | 'own', textScore: number, score = textScore) => ({
  name,
  kind,
  textScore,
  score,
})
const order = (clauses: ReturnType<typeof clause>[]) => keepPlaces(clauses).map(({ name }) => name)

test('other documents keep the places that their text won, and the handbook is put in order among the rest', () => {
  const found = [
    clause('first by text', 'corpus', 0.9, 0.4),
    clause('plain', 'own', 0.8),
    clause('fits best', 'corpus', 0.7, 0.9),
    clause('plainer', 'own', 0.6),
  ]
  expect(order(found)).toEqual(['fits best', 'plain', 'first by text', 'plainer'])
})

test('without a handbook the text decides alone', () => {
  expect(order([clause('b', 'own', 0.1), clause('a', 'own', 0.2)])).toEqual(['a', 'b'])
})
