import { expect, test } from 'vitest'
import type { Answer } from '../../server/domain/answer.ts'
import type { RecapDraft } from '../../server/domain/recap-draft.ts'
import { citesWhatItSays, holdsNothingInvented, tellsBothReadings } from './answer-scorers.ts'
import { hasFact } from './has-fact.ts'
import { bindsEveryNumber, copiesNoInstruction, creditsOnlyWhatCounts, keepsTheHours } from './recap-scorers.ts'

test.each([
  ['the figure itself', 'Green from 75 points', '75', true],
  ['inside a longer number', 'It cost 175', '75', false],
  ['with a fraction', 'It is 75.5', '75', false],
  ['inside thousands', 'It cost 1,075', '75', false],
  ['thousands written either way', 'It takes 1270 hours', '1,270', true],
  ['a trailing zero', 'It takes 9 hours', '9.0', true],
  ['other forms of the word', 'Owners decide monthly', 'owner decides', true],
  ['one word of two', 'The owner waits', 'owner decides', false],
])('a fact is found: %s', (_name, text, fact, found) => {
  expect(hasFact(text, fact)).toBe(found)
})

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
