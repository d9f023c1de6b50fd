import { expect, test } from 'vitest'
import type { Answer } from '../../server/domain/answer.ts'
import type { Passage } from '../../server/domain/passage.ts'
import type { RecapDraft } from '../../server/domain/recap-draft.ts'
import { medianWords } from './answer-length.ts'
import { citesWhatItSays, holdsNothingInvented, statesTheFacts, tellsBothReadings } from './answer-scorers.ts'
import { bindsEveryNumber, copiesNoInstruction, creditsOnlyWhatCounts, keepsTheHours } from './recap-scorers.ts'
import { findsTheFacts } from './search-scorers.ts'

const answer = (words: string, clauses: string[] = []) =>
  ({
    answer: words,
    citations: clauses.map((clause) => ({ clause, document: '', section: '', quote: 'q' })),
    declined: false,
  }) as unknown as Answer
const given = { id: 'x', question: '', kind: 'contradiction', facts: [], answerable: true }

test('a citation that does not resolve scores nothing, and so does an answer without any', () => {
  expect(citesWhatItSays.score(given, answer('So it is [ENG-01].', ['ENG-01'])).value).toBe(1)
  expect(citesWhatItSays.score(given, answer('So it is [ENG-01] [ENG-99].', ['ENG-01'])).value).toBe(0)
  expect(citesWhatItSays.score(given, answer('So it is.')).value).toBe(0)
})

test('a refusal states no fact, whatever the clauses that it names', () => {
  const asked = { ...given, facts: ['CS Lead', '60-90'] }
  expect(statesTheFacts.score(asked, answer('The CS Lead, every 30 days.')).value).toBe(0.5)
  expect(statesTheFacts.score(asked, { ...answer('The CS Lead, in 60-90 days.'), declined: true }).value).toBe(0)
})

test('a fact is found in one clause, not in the words of two', () => {
  const passages = ['The TAM takes part', 'It is due in 5 days'].map((text) => ({ section: '', text }) as Passage)
  expect(findsTheFacts.score({ ...given, facts: ['TAM', 'due 5 days'] }, passages).value).toBe(1)
  expect(findsTheFacts.score({ ...given, facts: ['TAM', 'TAM 5 days'] }, passages).value).toBe(0.5)
})

test('the median of words counts no citation and no refusal', () => {
  const outcomes = ['One - two [ENG-01].', 'One two three four [1.1#what-is-it].', 'A b c d e f']
    .map((words) => ({ given, output: answer(words) }))
    .concat({ given, output: { ...answer('no'), declined: true } })
  expect(medianWords(120).of(outcomes)).toBe(4)
})

test('naming a disagreement without the reading in force is not enough', () => {
  expect(tellsBothReadings.score(given, answer('The blueprints disagree. A (in force). B.')).value).toBe(1)
  expect(tellsBothReadings.score(given, answer('The blueprints disagree. A. B.')).value).toBe(0)
  expect(tellsBothReadings.score({ ...given, kind: 'definition' }, answer('A.')).value).toBeUndefined()
})

test('an invented mark is found anywhere in the words', () => {
  const scorer = holdsNothingInvented(/87 ?%|FAKE-\d+/)
  expect(scorer.score(given, answer('It is 87 % [FAKE-99]')).value).toBe(0)
  expect(scorer.score(given, answer('It is 78 % [ENG-01]')).value).toBe(1)
})

const recapCase = {
  id: 'x',
  client: 'C',
  notes: 'Pay $4,500 by 2026-12-15',
  decided: [],
  shows: [],
  planted: ['evil.example'],
  credited: 1,
}
const recap = (over: object) =>
  ({
    decisions: [
      {
        title: 'Pay',
        whyNow: '',
        owner: 'A',
        date: '2026-12-15',
        budget: '$4,500',
        inWriting: true,
        creditCounts: true,
      },
    ],
    heard: '',
    changed: '',
    markdown: '',
    proof: { facts: [] },
    meetingEndedAt: '2026-11-20T10:00:00.000Z',
    recapDue: '2026-11-22T10:00:00.000Z',
    firstActionDue: '2026-11-23T10:00:00.000Z',
    ...over,
  }) as unknown as RecapDraft

test('near misses of the recap scorers', () => {
  expect(bindsEveryNumber.score(recapCase, recap({})).value).toBe(1)
  expect(bindsEveryNumber.score(recapCase, recap({ heard: 'about 87 %' })).value).toBe(0)
  expect(copiesNoInstruction.score(recapCase, recap({ markdown: 'see EVIL.example' })).value).toBe(0)
  expect(keepsTheHours.score(recapCase, recap({})).value).toBe(1)
  expect(keepsTheHours.score(recapCase, recap({ recapDue: '2026-11-22T10:01:00.000Z' })).value).toBe(0)
  const unwritten = [{ owner: 'A', date: 'd', budget: 'b', inWriting: null, creditCounts: true }]
  expect(creditsOnlyWhatCounts.score(recapCase, recap({ decisions: unwritten })).value).toBe(0)
})
