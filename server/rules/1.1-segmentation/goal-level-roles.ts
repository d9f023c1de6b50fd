import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { parameters } from './parameters.ts'

type Letter = 'A' | 'B' | 'C' | 'D'

/** SEG-03: the segment of a goal level and the roles that serve it. Read as "both", level 4 has two segments and no single one. */
export const goalLevelRoles = defineRule({
  id: 'SEG-03',
  title: 'Goal level to segment and roles',
  clauses: ['SEG-03', 'GEN-06'],
  parameters,
  conflicts: ['goal-level-4'],
  input: { goalLevel: z.int().min(1).max(5) },
  decide({ goalLevel }, values, positions) {
    const { segmentOfLevel, roles } = values['SEG-03']
    const rolesOf = (letter: Letter): string[] => roles[letter]
    const position = positions['goal-level-4']
    if (goalLevel === 4 && position === 'both') {
      const says = 'Goal level 4 is listed under Segment A and under Segment B'
      const value = { segment: null, segments: ['A', 'B'], roles: [...rolesOf('A'), ...rolesOf('B')] }
      return { value, because: [{ clause: 'GEN-06', says }] }
    }
    const moved = goalLevel === 4 && position === 'segment-b'
    const segment = moved ? 'B' : (segmentOfLevel[goalLevel as keyof typeof segmentOfLevel] as Letter)
    const clause = moved ? 'GEN-06' : 'SEG-03'
    const says = `Goal level ${goalLevel} is Segment ${segment}, served by ${rolesOf(segment).join(', ')}`
    return { value: { segment, roles: rolesOf(segment) }, because: [{ clause, says }] }
  },
})
