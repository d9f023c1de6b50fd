import { expect, test } from 'vitest'
import { findRule } from '../index.ts'
import { changesTo } from './changes-to.ts'

const asOf = '2026-11-24'
const overlay = { numbers: {}, positions: {}, changes: [] }
const to = (rule: string, input: Record<string, unknown>, colour: 'green' | 'yellow' | 'red') =>
  changesTo(findRule(rule)!, input, colour, { asOf, overlay })

const SCORE = { segment: 'A', score: 63.24 }
const RED = {
  cadence: 71,
  daysSinceSponsorSeen: 214,
  recapOnTime: 69,
  qbrsWithDecision: 0,
  decisionsInLastTwoQbrs: 2,
  complaintTags: ['Communication', 'Quality'],
}

test('a score moves to the limit of the colour and no further, also of a colour in between', () => {
  expect(to('SQ-02', SCORE, 'green')).toEqual({ changes: [{ input: 'score', from: 63.24, to: 85 }], gives: 'green' })
  expect(to('SQ-02', SCORE, 'yellow')).toEqual({ changes: [{ input: 'score', from: 63.24, to: 75 }], gives: 'yellow' })
  expect(to('SQ-02', { segment: 'A', score: 90 }, 'red')).toMatchObject({ gives: 'red' })
})

test('where several inputs are red, all of them move, and each of them has to', () => {
  const way = to('ENG-04', RED, 'yellow')!
  const moved = Object.fromEntries(way.changes.map(({ input, to: value }) => [input, value]))
  expect(way.gives).toBe('yellow')
  expect(findRule('ENG-04')!.apply({ ...RED, ...moved }, asOf, overlay).value).toMatchObject({ colour: 'yellow' })
  for (const { input, from } of way.changes)
    expect(findRule('ENG-04')!.apply({ ...RED, ...moved, [input]: from }, asOf, overlay).value).toMatchObject({
      colour: 'red',
    })
})

test('the colour of today needs no change, and what is not known has no way', () => {
  expect(to('SQ-02', SCORE, 'red')).toEqual({ changes: [], gives: 'red' })
  expect(to('SQ-02', { segment: 'A' }, 'green')).toBeNull()
})
