import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reaches } from '../kinds/measure.ts'

const minutes = field.amount.describe('Minutes')

/** MTG-01: the minutes that Connect and Clarify leave for Commit, and whether Clarify keeps to its own limits. */
export const meetingTimeSplit = defineRule({
  id: 'MTG-01',
  title: 'Meeting time split',
  clauses: ['MTG-01'],
  parameters: inEdition({ 'MTG-01': { connect: 2, clarify: { atLeast: 5, atMost: 10 } } }),
  input: { totalMinutes: minutes, clarifyMinutes: minutes },
  decide({ totalMinutes, clarifyMinutes }, values) {
    const { connect, clarify } = values['MTG-01']
    const commit = Exact.of(totalMinutes).minus(connect).minus(clarifyMinutes)
    if (!commit.isAtLeast(0)) return { invalid: 'totalMinutes must hold Connect and Clarify; give a longer meeting.' }
    const limits = reaches(Exact.of(clarifyMinutes), clarify)
    const commitMinutes = commit.rounded()
    const sum = `${totalMinutes} - ${connect} - ${clarifyMinutes} = ${commitMinutes}`
    return {
      value: { connectMinutes: connect, commitMinutes, clarifyFits: limits.met },
      because: [{ clause: 'MTG-01', says: `Commit: ${sum}; Clarify ${limits.says} minutes` }],
    }
  },
})
