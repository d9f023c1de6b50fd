import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** DIS-02: how many Discovery questions that makes over the three dimensions, and whether it is within the range. */
export const questionCount = defineRule({
  id: 'DIS-02',
  title: 'Discovery question count',
  clauses: ['DIS-02'],
  parameters: inEdition({ 'DIS-02': { from: 3, to: 5, dimensions: 3 } }),
  input: { questionsPerDimension: field.count },
  decide({ questionsPerDimension }, values) {
    const { from, to, dimensions } = values['DIS-02']
    const total = questionsPerDimension * dimensions
    const inRange = questionsPerDimension >= from && questionsPerDimension <= to
    const says = `${questionsPerDimension} x ${dimensions} = ${total}; ${from} to ${to} a dimension are asked for`
    return { value: { total, inRange }, because: [{ clause: 'DIS-02', says }] }
  },
})
