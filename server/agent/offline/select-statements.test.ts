import { expect, test } from 'vitest'
import { composeStatements } from './compose-statements.ts'
import { questionKindOf } from './question-kind.ts'
import { rankStatements } from './rank-statements.ts'
import { selectStatements } from './select-statements.ts'

const clause = (id: string, section: string, text: string, score = 1) => ({
  clause: id,
  section,
  documentTitle: 'Ships',
  score,
  text,
})
const WEIGHTS =
  '| Signal | Weight |\n| --- | --- |\n| Buoys | 40% |\n| Lamps | 35% |\n| Horns | 25% |\n\nOwner: the pilot.'

function answer(question: string, clauses: ReturnType<typeof clause>[], budgetWords = 80) {
  const kind = questionKindOf(question)
  return composeStatements(selectStatements(rankStatements(question, kind, clauses), budgetWords, kind), kind)
}

test('a short table that is asked for is given whole', () => {
  const text = answer('How are the signals of the harbour weighted?', [clause('HAR-01', 'Harbour signals', WEIGHTS)])
  expect(text).toMatch(/Buoys: 40%[\s\S]*Lamps: 35%[\s\S]*Horns: 25%/)
})

test('the row that is named comes before its neighbours and before the owner, for whom nobody asked', () => {
  const text = answer('What percentage do lamps weigh?', [clause('HAR-01', 'Harbour signals', WEIGHTS)], 3)
  expect(text).toBe('- Lamps: 35% [HAR-01]')
})

test('a figure that stands in the heading alone is said with it', () => {
  const text = answer('How far must the tide fall to open a task?', [
    clause('HAR-T01', 'Trigger: tide falls by 10 feet', 'Move the ships out. Due: 7 days.'),
  ])
  expect(text).toMatch(/^Trigger: tide falls by 10 feet: .*\[HAR-T01\]$/m)
})

test('what was said already is not said again', () => {
  const said = 'The pilot waves to the lighthouse within 2 minutes.'
  const text = answer('When does the pilot wave to the lighthouse?', [
    clause('HAR-02', 'Waving', said),
    clause('HAR-03', 'Waving again', said, 0.9),
  ])
  expect(text.match(/within 2 minutes/g)).toHaveLength(1)
})
