import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { z } from 'zod'

const level = z.int().min(1).max(5)

/**
 * TEC-098: whether a client crossed into another goal level, which raises the quadrant-shift alert. The grid that turns
 * the two indices into a level is not given, so the levels come from the caller.
 */
export const quadrantShift = defineRule({
  id: 'TEC-098',
  title: 'Quadrant shift between goal levels',
  clauses: ['TEC-098'],
  parameters: inEdition({
    'TEC-098': {
      next: 'The segmentation service updates segment and goal; cadence and roles follow',
      owner: 'Health engine',
    },
  }),
  input: {
    goalLevelBefore: level.describe('Goal level before, 1-5'),
    goalLevelNow: level.describe('Goal level now, 1-5; the grid from the indices to a level is not given'),
  },
  decide({ goalLevelBefore, goalLevelNow }, values) {
    const { next, owner } = values['TEC-098']
    const says = `Goal ${goalLevelBefore} to ${goalLevelNow}`
    if (goalLevelBefore === goalLevelNow)
      return { value: { alert: false }, because: [{ clause: 'TEC-098', says: `${says}: no shift` }] }
    const moves = goalLevelNow > goalLevelBefore ? 'up' : 'down'
    return {
      value: { alert: true, moves, owner, next },
      because: [{ clause: 'TEC-098', says: `${says}: a quadrant shift ${moves}` }],
    }
  },
})
