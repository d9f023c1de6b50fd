import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { segmentsOf } from './segments-of.ts'

const parameters = inEdition({
  'FND-01': {
    1: {
      name: 'Technology Support',
      maturity: 'low',
      appetite: 'low',
      impact: 'low',
      engagement: 'low',
      segment: 'D',
    },
    2: {
      name: 'Technology Enablement',
      maturity: 'low to medium',
      appetite: 'low',
      impact: 'low',
      engagement: 'medium to high',
      segment: 'C',
    },
    3: {
      name: 'Technology Modernization',
      maturity: 'moderate, rising',
      appetite: 'high',
      impact: 'moderate, growing',
      engagement: 'high',
      segment: 'B',
    },
    4: {
      name: 'Business Transformation',
      maturity: 'high',
      appetite: 'high',
      impact: 'high',
      engagement: 'high',
      segment: 'A',
    },
    5: {
      name: 'Business Innovation',
      maturity: 'high',
      appetite: 'high',
      impact: 'high',
      engagement: 'high',
      segment: 'A',
    },
  },
})

/** FND-01: what a client business goal level says of a client. Read as "both", level 4 has two segments and no single one. */
export const goalLevelProfile = defineRule({
  id: 'FND-01',
  kind: 'lookup',
  title: 'Goal level to maturity, appetite, quadrant and segment',
  clauses: ['FND-01', 'GEN-06'],
  parameters,
  conflicts: ['goal-level-4'],
  input: { goalLevel: z.literal([1, 2, 3, 4, 5]) },
  decide({ goalLevel }, values, positions) {
    const { segment, ...profile } = values['FND-01'][goalLevel]
    const segments = segmentsOf(goalLevel, segment, positions['goal-level-4'])
    const says = `${profile.name}: maturity ${profile.maturity}, appetite ${profile.appetite}, impact ${profile.impact}, engagement ${profile.engagement}`
    return {
      value: { ...profile, ...segments.value },
      because: [
        { clause: 'FND-01', says },
        { clause: segments.moved ? 'GEN-06' : 'FND-01', says: segments.says },
      ],
    }
  },
})
