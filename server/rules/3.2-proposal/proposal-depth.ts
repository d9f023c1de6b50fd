import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * PRO-02: the format and delivery of a proposal. The clause groups clients by segment and by level at once; where the two
 * point to different groups nothing decides, and only a position does. Segment B needs the level for that reason.
 */
export const proposalDepth = defineRule({
  id: 'PRO-02',
  title: 'Proposal depth by segment and level',
  clauses: ['PRO-02'],
  parameters: inEdition({
    'PRO-02': {
      deckSegments: ['A', 'B'],
      deckFromLevel: 4,
      deck: {
        format: 'Full deck with OKRs, KPIs and timelines, and the Executive Decision Sheet',
        delivery: 'Presented live',
      },
      slim: {
        format: 'Slim summary and the Executive Decision Sheet, e-sign ready',
        delivery: 'Embedded in the roadmap or meeting notes',
      },
    },
  }),
  conflicts: ['segment-b-level-3-group'],
  input: { segment: field.segment, goalLevel: z.int().min(1).max(5).optional() },
  decide({ segment, goalLevel }, values, positions) {
    const { deckSegments, deckFromLevel, deck, slim } = values['PRO-02']
    const position = positions['segment-b-level-3-group']
    const because = (says: string) => [{ clause: 'PRO-02' as const, says }]
    const bySegment = deckSegments.includes(segment) ? 'deck' : 'slim'
    const levelNeeded = position === 'with-levels-1-3' || (position === null && segment === 'B')
    if (goalLevel === undefined && levelNeeded) return { missing: ['goalLevel'] }
    const byLevel = goalLevel === undefined ? bySegment : goalLevel >= deckFromLevel ? 'deck' : 'slim'
    if (bySegment !== byLevel && position === null) {
      const says = `Segment ${segment} asks for the ${bySegment}, level ${goalLevel} for the ${byLevel}; no rule decides`
      return { missing: [], because: because(says) }
    }
    const depth = position === 'with-levels-1-3' ? byLevel : bySegment
    const level = goalLevel === undefined ? '' : ` at level ${goalLevel}`
    return { value: { ...{ deck, slim }[depth] }, because: because(`Segment ${segment}${level}: the ${depth}`) }
  },
})
