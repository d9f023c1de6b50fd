import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const level = z.int().min(1).max(5)

/** OML-141: whether a move between vCIO levels is one step up. Clients must be mature enough as well. */
export const levelMove = defineRule({
  id: 'OML-141',
  title: 'Move between vCIO levels',
  clauses: ['OML-141'],
  parameters: inEdition({ 'OML-141': { step: 1 } }),
  input: { current: level, target: level },
  decide({ current, target }, values) {
    const next = current + values['OML-141'].step
    const valid = target === next
    const says = valid
      ? `OML${current} to OML${target} is one step; clients must be mature enough as well`
      : `OML${current} to OML${target} is not one step up`
    return { value: { valid }, because: [{ clause: 'OML-141', says }] }
  },
})
