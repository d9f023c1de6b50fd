import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { inEdition } from '../in-edition.ts'
import { percentOf, shareField } from '../kinds/measure.ts'
import { inWords } from '../kinds/say-row.ts'
import { sayNumber } from '../say-number.ts'
import { EXPECTED_HEALTH } from './expected-health-table.ts'

const MEASURES = ['cx', 'adoption', 'cadence', 'attendance', 'sla', 'onTimeDelivery', 'alignment'] as const

interface Expected {
  from?: number
  upTo?: number
  below?: number
}

/** TEC-108: how each measure of health stands against what is expected at a goal level, and what an alert leads to. */
export const expectedHealth = defineRule({
  id: 'TEC-108',
  title: 'Health expected at a goal level',
  clauses: ['TEC-108'],
  parameters: inEdition({ 'TEC-108': EXPECTED_HEALTH }),
  input: {
    goalLevel: z.literal([1, 2, 3, 4, 5]).describe('Client business goal level'),
    ...(Object.fromEntries(MEASURES.map((name) => [name, shareField.optional()])) as Record<
      (typeof MEASURES)[number],
      z.ZodOptional<typeof shareField>
    >),
  },
  decide({ goalLevel, ...measures }, values) {
    const { alertAction, outcome, expects, words } = values['TEC-108'][goalLevel === 5 ? 4 : goalLevel]
    const limits: Partial<Record<string, Expected>> = expects
    const judged = MEASURES.flatMap((name) => {
      const [expected, share] = [limits[name], measures[name]]
      const measured = expected === undefined || share === undefined ? undefined : percentOf(share)
      return measured === undefined ? [] : [{ name, measured, standing: standingOf(measured, expected!) }]
    })
    return {
      value: {
        expected: words,
        standing: Object.fromEntries(judged.map(({ name, standing }) => [name, standing])),
        alertAction,
        outcome,
      },
      missing: Object.keys(limits).filter((name) => judged.every((each) => each.name !== name)),
      because: [
        { clause: 'TEC-108', says: `Goal ${goalLevel}: ${words.join('; ')}` },
        ...judged.map(({ name, measured, standing }) => ({
          clause: 'TEC-108' as const,
          says: `${inWords(name)} ${sayNumber(measured.rounded())} is ${standing} what is expected`,
        })),
      ],
    }
  },
})

function standingOf(measured: Exact, { from = 0, upTo, below }: Expected): 'below' | 'as' | 'above' {
  if (!measured.isAtLeast(from)) return 'below'
  if (below !== undefined && measured.isAtLeast(below)) return 'above'
  return upTo !== undefined && !Exact.of(upTo).isAtLeast(measured) ? 'above' : 'as'
}
