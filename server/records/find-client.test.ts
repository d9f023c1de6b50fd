import { expect, test } from 'vitest'
import { findClient } from './find-client.ts'

const CLIENTS = [
  { id: 'C-1', name: 'Alder Works' },
  { id: 'C-2', name: 'Alder' },
  { id: 'C-3', name: 'Birch Foods' },
  { id: 'C-4', name: 'Birchwood Schools' },
]

test.each([
  ['C-1', 'C-1'],
  [' c-1 ', 'C-1'],
  ['alder', 'C-2'],
  ['ALDER  WORKS', 'C-1'],
  ['alder w', 'C-1'],
  ['schools', 'C-4'],
])('"%s" is %s', (words, id) => expect(findClient(CLIENTS, words).id).toBe(id))

test('several that match are named, and none is chosen', () => {
  expect(() => findClient(CLIENTS, 'birch')).toThrow(
    expect.objectContaining({
      code: 'bad-input',
      message: '"birch" may mean Birch Foods (C-3), Birchwood Schools (C-4); use the id.',
    }),
  )
})

test('a name that is not there gets the nearest ones', () => {
  expect(() => findClient(CLIENTS, 'Brich Foods')).toThrow(
    expect.objectContaining({
      code: 'not-found',
      message: expect.stringMatching(/the nearest are Birch Foods \(C-3\), /),
    }),
  )
  expect(() => findClient([], 'Alder')).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(() => findClient(CLIENTS, ' ')).toThrow(expect.objectContaining({ code: 'bad-input' }))
})
