import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const steps = {
  Trigger: 0.5,
  Prep: 2.5,
  'Meeting 1': 1.5,
  'Follow-Up': 0.5,
  'Meeting 2': 1.5,
  Budgeting: 1.5,
  Finalization: 1,
}

/** PB-01: hours of the annual planning playbook for some clients of Segment A. Its total is misprinted; the sum of the steps holds. */
export const annualPlaybook = defineRule({
  id: 'PB-01',
  title: 'Segment A annual planning playbook hours',
  clauses: ['PB-01'],
  parameters: inEdition({ 'PB-01': { steps, printedHours: 7.5 } }),
  conflicts: ['playbook-total'],
  input: { clients: field.count.max(1_000_000) },
  decide({ clients }, values, positions) {
    const { steps: hours, printedHours } = values['PB-01']
    const rows = Object.entries(hours)
    const sum = rows.reduce((total, [, each]) => total.plus(each), Exact.of(0))
    const isPrinted = positions['playbook-total'] === 'printed'
    const cycle = isPrinted ? Exact.of(printedHours) : sum
    const hoursPerCycle = cycle.rounded()
    const totalHours = cycle.times(clients).rounded()
    const adds = `${rows.map(([step, each]) => `${each} (${step})`).join(' + ')} = ${sum.rounded()} hours a cycle`
    return {
      value: { hoursPerCycle, totalHours },
      because: [
        { clause: 'PB-01', says: isPrinted ? `${adds}, printed as ${printedHours}` : adds },
        {
          clause: 'PB-01',
          says: `${sayNumber(clients)} clients x ${hoursPerCycle} = ${sayNumber(totalHours)} hours a year`,
        },
      ],
    }
  },
})
