import { expect, test } from 'vitest'
import { hasFact } from './has-fact.ts'

test.each([
  ['the figure itself', 'Green from 75 points', '75'],
  ['thousands written either way', 'It takes 1270 hours', '1,270'],
  ['a trailing zero', 'It takes 9 hours', '9.0'],
  ['a count in words', 'At most two decisions a meeting', '2 decisions'],
  ['a count in words in the fact', 'Change at most 2 a quarter', 'two per quarter'],
  ['twice', 'no decision-maker 2 times', 'twice'],
  ['a unit cut short', 'Send the recap within 72 h.', '72 hours'],
  ['a unit grown on', 'a 48-hour limit', '48h'],
  ['thousands cut short', 'An MRR of $3,000', '$3k'],
  ['a range with another dash', 'From 15–30 minutes', '15-30'],
  ['a ratio', 'Split 60 % planned and 40 % reactive', '60/40'],
  ['a version', 'It came with version 1.1.1.', '1.1.1'],
  ['a percentage in words', 'It is 25 percent', '25%'],
  ['other forms of the word', 'Owners decide monthly', 'owner decides'],
  ['another order', 'goals of the client', 'client goal'],
  ['British spelling', 'standardised playbooks', 'standardized playbooks'],
  ['two words of three', 'Adopted by the users, as intended', 'users consistently intended'],
  ['the letter of a segment', 'It protects D accounts', 'D'],
  ['the letter A, which is no article in a fact', '| A | quarterly |', 'A quarterly'],
  ['a role that reads like a verb', 'The Account Manager signs', 'AM signs'],
  ['a fact of small words', 'It says how and when to meet', 'when'],
])('a fact is found: %s', (_name, text, fact) => {
  expect(hasFact(text, fact)).toBe(true)
})

test.each([
  ['inside a longer number', 'It cost 125', '25'],
  ['at the start of a longer number', 'It cost 250', '25'],
  ['inside another number', 'within 72 h', '7'],
  ['with a fraction', 'It is 25.5', '25'],
  ['as a fraction', 'It is 3.25', '25'],
  ['inside thousands', 'It cost 1,025', '25'],
  ['without its thousands', 'It cost $3', '$3k'],
  ['one end of a range', 'It takes 15 minutes', '15-30'],
  ['a name with a digit', 'It starts in Q3 at OML3', '3'],
  ['the id of a clause', 'So it is [SLA-10] [2.5#the-10-checks]', '10'],
  ['a shorter version', 'It came with 1.1', '1.1.1'],
  ['another unit', 'within 72 days', '72 hours'],
  ['one word of two', 'The owner waits', 'owner decides'],
  ['one word of three', 'Adopted by the users', 'users consistently intended'],
  ['an article for the segment A', 'A quarterly review', 'A quarterly'],
  ['a verb for the Account Manager', 'I am there and sign', 'AM signs'],
  ['a small word inside another', 'whenever they meet', 'when'],
])('a near miss is none: %s', (_name, text, fact) => {
  expect(hasFact(text, fact)).toBe(false)
})
