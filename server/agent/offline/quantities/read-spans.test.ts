import { expect, test } from 'vitest'
import { readQuantities } from './read-quantities.ts'
import { withFall, withOffsets, withSpan } from './read-spans.ts'

const read = (question: string) => readQuantities(question, '2026-11-24')

test('days after a day are a day', () => {
  const question = 'Kickoff was 9 business days after the handoff on 2 March.'
  expect(withOffsets(question, read(question))?.[0]).toMatchObject({ kind: 'date', day: '2026-03-13' })
  expect(withOffsets('', read('Open for 9 days since 2 March'))).toBeUndefined()
})

test('two days alone have days between them', () => {
  const question = 'Proposal sent 1 October, no answer by 10 November.'
  expect(withSpan(question, read(question))).toMatchObject([{ value: 40, counts: 'day' }])
  expect(withSpan('', read('Sent 1 October, 3 approvals by 10 November'))).toBeUndefined()
})

test('a fall is told in points, a rise is none', () => {
  expect(withFall('', read('DMI fell from 72 to 60.'))).toMatchObject([{ value: 12, counts: 'point' }])
  expect(withFall('', read('DMI rose from 60 to 72.'))).toBeUndefined()
})
