import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** DMI-10: the next target of the one example in print, segment C at 72 %. Any other step is the caller's to give. */
export const nextTarget = defineRule({
  id: 'DMI-10',
  title: 'DMI target of the next quarter',
  clauses: ['DMI-10'],
  parameters: inEdition({ 'DMI-10': { segment: 'C', dmi: 72, stepPoints: 8 } }),
  input: {
    segment: field.segment,
    dmi: field.percent,
    stepPoints: field.score.optional().describe('Points to gain, where the example does not apply'),
  },
  decide({ segment, dmi, stepPoints }, values) {
    const example = values['DMI-10']
    const isExample = segment === example.segment && dmi === example.dmi
    const step = stepPoints ?? (isExample ? example.stepPoints : undefined)
    if (step === undefined) {
      const says = `A step is printed for segment ${example.segment} at ${example.dmi} % only`
      return { missing: ['stepPoints'], because: [{ clause: 'DMI-10', says }] }
    }
    const target = Exact.of(dmi).plus(step).rounded()
    return { value: { target }, because: [{ clause: 'DMI-10', says: `${dmi} + ${step} = ${target}` }] }
  },
})
