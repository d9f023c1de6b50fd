import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { isOfAnother } from './whose-question.ts'

const of = (text: string) => new Set(analyse(text))

test.each([
  ['What must a TAM score?', 'What must a CSM score?', true],
  ['What must a TAM score?', 'What must a TAM or CSM score?', false],
  ['What must a TAM score?', 'What must one score?', false],
  ['How often is a B client met?', 'How often is a C client met?', true],
])('"%s" and "%s"', (one, other, differs) => expect(isOfAnother(of(one), of(other))).toBe(differs))
