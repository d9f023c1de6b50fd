import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** OML-140: the level that a vCIO service counts as. Without a contract of its own it is level 2 at most, whatever the skill. */
export const levelWithContract = defineRule({
  id: 'OML-140',
  title: 'vCIO level by contract',
  clauses: ['OML-140'],
  parameters: inEdition({ 'OML-140': { separateFrom: 3, combinedAtMost: 2 } }),
  input: {
    separateContract: z.boolean().describe('The vCIO contract is separate from the MSP contract'),
    level: z.int().min(1).max(5).optional().describe('The vCIO level by skill and service, 1-5'),
  },
  decide({ separateContract, level }, values) {
    const { separateFrom, combinedAtMost } = values['OML-140']
    const says = separateContract
      ? `The contract is separate, as it must be from OML${separateFrom}`
      : `Without a separate contract OML${combinedAtMost} is the highest level`
    const highest = separateContract ? null : combinedAtMost
    const countsAs = level === undefined ? null : Math.min(level, highest ?? level)
    return {
      value: { highest, countsAs },
      missing: level === undefined ? ['level'] : [],
      because: [{ clause: 'OML-140', says }],
    }
  },
})
