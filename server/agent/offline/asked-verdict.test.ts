import { describe, expect, it } from 'vitest'
import { inAskedWords } from './asked-verdict.ts'

describe('inAskedWords', () => {
  it.each([
    [
      'Meeting KPIs: no, 85% is not at least 90%',
      {},
      '41 of 48: pass or fail?',
      'Meeting KPIs: fail, 85% is not at least 90%',
    ],
    ['Meeting KPIs: yes, 95% is at least 90%', {}, 'Does it pass?', 'Meeting KPIs: yes, 95% is at least 90%'],
    ['No movement fires (125)', { fired: true }, 'It moved on 10 January. At Risk?', 'Yes: No movement fires (125)'],
    ['No movement does not fire', { fired: false }, 'Does the trigger fire?', 'No: No movement does not fire'],
    [
      'Coverage gap: no contact fires',
      { fired: true },
      '95 days. Is that a coverage gap?',
      'Yes: Coverage gap: no contact fires',
    ],
    ['Recap: late, 50 hours', { status: 'late' }, 'It went out on Thursday. In time?', 'No: Recap: late, 50 hours'],
    ['Recap: late, 50 hours', { status: 'late' }, 'Was it late?', 'Yes: Recap: late, 50 hours'],
    ['Recap: on-time, 40 hours', { status: 'on-time' }, 'Was it sent in time?', 'Yes: Recap: on-time, 40 hours'],
    ['No movement fires', { fired: true }, 'Which trigger fires?', 'No movement fires'],
    ['No movement fires', { fired: true }, 'At Risk for 3 weeks. May we wait?', 'No movement fires'],
  ])('%s %o in "%s"', (line, value, question, said) => expect(inAskedWords(line, { value }, question)).toBe(said))
})
