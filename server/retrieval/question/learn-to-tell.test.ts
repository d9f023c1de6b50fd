import { expect, test } from 'vitest'
import { learnToTell } from './learn-to-tell.ts'

const open = ['What does a bicycle permit cost?', 'Which brand of lamp do we buy?', 'What does the harbour fee cost?']
const answered = ['Who changes the lamps?', 'How often is the harbour cleared?', 'Who gives out the permits?']

test('a question in the wording of one kind is told from one in the wording of the other', () => {
  const isOpen = learnToTell(open, answered)
  expect(isOpen('What does a lamp cost?')).toBeGreaterThan(0.5)
  expect(isOpen('Who clears the snow?')).toBeLessThan(0.5)
})

test('a word in common tells less than what is asked of it', () => {
  const isOpen = learnToTell(open, answered)
  expect(isOpen('What does the permit cost?')).toBeGreaterThan(isOpen('Who gives out a permit?'))
})

test('both kinds weigh the same, however many examples there are of each', () => {
  const many = Array.from({ length: 50 }, (_, at) => `Who changes lamp ${at}?`)
  const isOpen = learnToTell(['What does a lamp cost?'], many)
  expect(isOpen('What does a lamp cost?')).toBeGreaterThan(0.5)
})

test('the same examples teach the same; without examples of either kind nothing tells', () => {
  const question = 'Who pays for the lamps?'
  expect(learnToTell(open, answered)(question)).toBe(learnToTell(open, answered)(question))
  expect(learnToTell([], answered)(question)).toBe(0.5)
  expect(learnToTell(open, answered)('')).toBeGreaterThan(0)
})
