import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const number = field.count.max(1000)

/** ORG-136: how many blueprints the disciplines hold, against the number that the roadmap claims. */
export const frameworkSize = defineRule({
  id: 'ORG-136',
  title: 'Number of blueprints in the framework',
  clauses: ['ORG-136'],
  parameters: inEdition({ 'ORG-136': { claimed: 36 } }),
  input: { disciplines: number, blueprintsEach: number },
  decide({ disciplines, blueprintsEach }, values) {
    const { claimed } = values['ORG-136']
    const blueprints = disciplines * blueprintsEach
    return {
      value: { blueprints, asClaimed: blueprints === claimed },
      because: [
        {
          clause: 'ORG-136',
          says: `${disciplines} x ${blueprintsEach} = ${blueprints}; the roadmap claims ${claimed}`,
        },
      ],
    }
  },
})
