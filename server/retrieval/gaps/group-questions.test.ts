import { expect, test } from 'vitest'
import { groupQuestions } from './group-questions.ts'
import type { KeptQuestion } from './kept-question.ts'

const kept = (...texts: string[]): KeptQuestion[] =>
  texts.map((text, at) => ({ id: at + 1, text, day: '2026-11-24', channel: null, clauses: [], reason: null }))
const alike = () => 1
const idsOf = (groups: KeptQuestion[][]) => groups.map((group) => group.map(({ id }) => id))

const QUESTIONS = kept(
  'Which certification does a vCIO need?',
  'Is there a Salesforce integration?',
  'How is a vCIO certified?',
  'Do we integrate with Salesforce?',
  'Who pays for lunch?',
)

test('questions that ask the same in other words are one group', () => {
  expect(idsOf(groupQuestions(QUESTIONS, alike))).toEqual([[1, 3], [2, 4], [5]])
})

test('the order in which questions come changes no group', () => {
  const sorted = (groups: KeptQuestion[][]) => idsOf(groups).toSorted((a, b) => a[0]! - b[0]!)
  expect(sorted(groupQuestions(QUESTIONS.toReversed(), alike))).toEqual(sorted(groupQuestions(QUESTIONS, alike)))
})

test('a question joins a group by being like one of its questions', () => {
  const chain = kept('alpha beta', 'beta gamma', 'gamma delta', 'omega')
  expect(idsOf(groupQuestions(chain, alike))).toEqual([[1, 2, 3], [4]])
})

test('a word that says little does not bring questions together', () => {
  const heavy = (term: string) => (term === 'client' ? 0.2 : 5)
  const questions = kept('Client lunch?', 'Client parking?')
  expect(groupQuestions(questions, heavy)).toHaveLength(2)
  expect(groupQuestions(questions, alike)).toHaveLength(1)
})

test('placeholders are no words of a question', () => {
  expect(groupQuestions(kept('[name] [figure] lunch', '[name] [figure] parking'), alike)).toHaveLength(2)
})

test('questions without a word left are one group', () => {
  expect(idsOf(groupQuestions(kept('[quote]?', 'lunch', '[name]'), alike))).toEqual([[1, 3], [2]])
})

test('thousands of questions that form one chain are one group', () => {
  const chain = kept(...Array.from({ length: 5_000 }, (_, at) => `word${at}x word${at + 1}x`))
  expect(groupQuestions(chain, alike)).toHaveLength(1)
})
