import { expect, test } from 'vitest'
import type { Answer } from '../../server/domain/answer.ts'
import { citesWhatSupportsIt } from './answer-scorers.ts'
import { citedSentences } from './cited-sentences.ts'

const TEXTS: Record<string, string> = {
  'GEN-04': 'Recap\nThe recap is sent within 48 hours after every QBR, by its owner.',
  'CX-01': 'Pulse colours\nThe pulse is green from 4.5 and yellow from 4.0.',
}
const given = { id: 'x', question: '', kind: 'threshold', facts: [], answerable: true }
const judge = (answer: string) =>
  citesWhatSupportsIt((clause) => TEXTS[clause] ?? '').score(given, {
    answer,
    findings: [],
    declined: false,
  } as unknown as Answer)

test('a sentence reaches from the line or the citation before to its own citations', () => {
  expect(citedSentences('Intro.\n- One [A-01]. Two. Three [B-02] [C-03] (in force)\nNo source here.')).toEqual([
    { says: 'One', clauses: ['A-01'] },
    { says: 'Two. Three', clauses: ['B-02', 'C-03'] },
  ])
})

test.each([
  ['its words and figures', 'Send the recap within 48 hours of the QBR [GEN-04].', 1],
  ['each in one of two clauses', 'The recap comes in 48 hours, the pulse is green from 4.5 [GEN-04] [CX-01].', 1],
  ['another figure', 'Send the recap within 72 hours of the QBR [GEN-04].', 0],
  ['part of a figure', 'The pulse is green from 5 [CX-01].', 0],
  ['the words of another clause', 'Send the recap to its owner [CX-01].', 0],
  ['one word of three', 'The recap praises sponsors [GEN-04].', 0],
  ['no such clause', 'The recap is sent [GEN-99].', 0],
  ['one sentence of two', 'The recap is sent [GEN-04]. The pulse is green from 4.9 [CX-01].', 0.5],
])('a citation supports its sentence where the clause holds %s', (_name, answer, value) => {
  expect(judge(answer).value).toBe(value)
})

test('each sentence counts once, however many an answer has', () => {
  expect(judge('The recap is sent [GEN-04]. The pulse is green [CX-01].').weight).toBe(2)
  expect(judge('Nothing is cited.').value).toBeUndefined()
})
