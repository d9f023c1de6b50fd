import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { percentOf } from '../kinds/measure.ts'

/** SQ-15: the share of RCAs done on time. The clause gives no target. */
export const rcaOnTime = defineRule({
  id: 'SQ-15',
  title: 'Share of RCAs on time',
  clauses: ['SQ-15'],
  parameters: inEdition({}),
  input: { rcaOnTime: field.count.describe('RCAs done on time'), rcaDue: field.count.describe('RCAs due') },
  decide({ rcaOnTime: done, rcaDue: due }) {
    if (done > due) return { invalid: 'rcaOnTime must not be more than rcaDue.' }
    const percent = percentOf({ met: done, of: due })?.rounded()
    if (percent === undefined) return { missing: ['rcaDue'] }
    return {
      value: { rcaOnTimePercent: percent },
      because: [{ clause: 'SQ-15', says: `${done} / ${due} x 100 = ${percent}` }],
    }
  },
})
