import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { type Limit, reaches } from '../kinds/measure.ts'
import { inWords } from '../kinds/say-row.ts'

type Count = 'startedThisYear' | 'openNow' | 'documentedThisQuarter'
interface Row {
  limits: Partial<Record<Count, Limit>>
  condition: string
}

const parameters = inEdition({
  'FND-49': {
    1: {
      limits: { startedThisYear: { atLeast: 1, atMost: 2 } },
      condition: 'Operational initiatives that reduce pain',
    },
    2: {
      limits: { openNow: { atLeast: 1, atMost: 3 }, documentedThisQuarter: { atLeast: 2, atMost: 3 } },
      condition: 'Key initiatives, documented by the TAM',
    },
    3: { limits: {}, condition: 'No count; all work sits in themed roadmap cards' },
    4: { limits: {}, condition: 'No count; central portfolio, each initiative scored' },
    5: { limits: {}, condition: 'No count; each initiative scored, co-owned and synced to OKRs' },
  } as Record<1 | 2 | 3 | 4 | 5, Row>,
})

const QUARTERS = 4

/** What the pace of a quarter comes to over a full year. */
function paceOfYear(limit: Limit | undefined) {
  if (limit === undefined || !('atLeast' in limit && 'atMost' in limit)) return []
  const { atLeast, atMost } = limit
  const year = `${Number(atLeast) * QUARTERS}-${Number(atMost) * QUARTERS}`
  return [{ clause: 'FND-49' as const, says: `Documented ${atLeast}-${atMost} a quarter: ${year} over a full year` }]
}

/** FND-49: how many initiatives a goal level allows, and whether the counts keep to it; null where none is limited or known. */
export const initiativeLimits = defineRule({
  id: 'FND-49',
  kind: 'targets',
  title: 'Initiative limits by goal level',
  clauses: ['FND-49'],
  parameters,
  input: {
    goalLevel: z.literal([1, 2, 3, 4, 5]),
    startedThisYear: field.count.optional().describe('Initiatives of this year, for level 1'),
    openNow: field.count.optional().describe('Initiatives open at present, for level 2'),
    documentedThisQuarter: field.count.optional().describe('Initiatives documented this quarter, for level 2'),
  },
  decide({ goalLevel, ...counts }, values) {
    const { limits, condition } = values['FND-49'][goalLevel]
    const names = Object.keys(limits) as Count[]
    const known = names.flatMap((name) => {
      const count = counts[name]
      return count === undefined ? [] : [{ name, ...reaches(Exact.of(count), limits[name]!) }]
    })
    const missing = names.filter((name) => counts[name] === undefined)
    const missed = known.some(({ met }) => !met)
    const settled = names.length > 0 && missing.length === 0
    return {
      value: { limits, condition, withinLimits: missed ? false : settled ? true : null },
      missing,
      because: [
        { clause: 'FND-49', says: `Level ${goalLevel}: ${condition}` },
        ...paceOfYear(limits.documentedThisQuarter),
        ...known.map(({ name, says }) => ({ clause: 'FND-49' as const, says: `${inWords(name)}: ${says}` })),
      ],
    }
  },
})
