import { expect, test } from 'vitest'
import { coverageIn } from './question-coverage.ts'
import { questionKindOf } from './question-kind.ts'
import { rankStatements } from './rank-statements.ts'

test('a statement speaks of a question with its own words, its heading and its list', () => {
  const question = 'How fast must a harbour pilot wave to the lighthouse?'
  const clauses = [
    {
      clause: 'PIL-01',
      section: 'Harbour pilots',
      documentTitle: 'Ships',
      score: 1,
      text: 'The pilot waves within 2 minutes.\n\nBuoys are red.',
    },
  ]
  const ranked = rankStatements(question, questionKindOf(question), clauses)
  const coverageOf = coverageIn(question, ranked, clauses)
  const [answer, other] = ['The pilot', 'Buoys'].map((start) => ranked.find(({ text }) => text.startsWith(start))!)
  // "Fast" says how it is asked; of harbour, pilot, wave and lighthouse the statement lacks the last.
  expect(coverageOf(answer!)).toBeGreaterThan(coverageOf(other!))
  expect(coverageOf(answer!)).toBeLessThan(1)
})

test('the word for a kind of figure is none of the subject', () => {
  const question = 'What percentage of the harbour pilots wave?'
  const clauses = [
    { clause: 'PIL-02', section: 'Signals', documentTitle: 'Ships', score: 1, text: 'Of harbour pilots, 60% wave.' },
  ]
  const ranked = rankStatements(question, questionKindOf(question), clauses)
  expect(coverageIn(question, ranked, clauses)(ranked[0]!)).toBe(1)
})
