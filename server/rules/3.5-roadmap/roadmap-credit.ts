import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** RM-08: a proposal may earn credit only with a roadmap slot and a quarter, in addition to owner, date and budget. */
export const roadmapCredit = defineRule({
  id: 'RM-08',
  title: 'Roadmap placement before proposal credit',
  clauses: ['RM-08'],
  parameters: inEdition({}),
  input: { hasRoadmapSlot: z.boolean().optional(), hasQuarter: z.boolean().optional() },
  decide(input) {
    const missing = absentOf(input, ['hasRoadmapSlot', 'hasQuarter'])
    const absent = [
      ...(input.hasRoadmapSlot === false ? ['roadmap slot'] : []),
      ...(input.hasQuarter === false ? ['quarter'] : []),
    ]
    if (absent.length === 0 && missing.length > 0) return { missing }
    const creditPossible = absent.length === 0
    const says = creditPossible
      ? 'Slot and quarter are set; credit also needs owner, date and budget, and each line a Roadmap ID'
      : `Without ${absent.join(' and ')} there is no credit`
    return { value: { creditPossible, absent }, missing, because: [{ clause: 'RM-08', says }] }
  },
})
