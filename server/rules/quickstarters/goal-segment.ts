import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { segmentsOf } from '../goal-levels/segments-of.ts'
import { inEdition } from '../in-edition.ts'

/** FND-04: the segment letter that the strategy course gives a goal level. Read as "both", level 4 has no single one. */
export const goalSegment = defineRule({
  id: 'FND-04',
  kind: 'lookup',
  title: 'Goal level to segment letter (strategy course)',
  clauses: ['FND-04', 'GEN-06'],
  parameters: inEdition({ 'FND-04': { 1: 'D', 2: 'C', 3: 'B', 4: 'A', 5: 'A' } }),
  conflicts: ['goal-level-4'],
  input: { goalLevel: z.literal([1, 2, 3, 4, 5]) },
  decide({ goalLevel }, values, positions) {
    const { value, says, moved } = segmentsOf(goalLevel, values['FND-04'][goalLevel], positions['goal-level-4'])
    return { value, because: [{ clause: moved ? 'GEN-06' : 'FND-04', says }] }
  },
})
