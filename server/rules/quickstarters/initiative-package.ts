import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { inWords } from '../kinds/say-row.ts'

const SLIDE = [
  'Initiative overview',
  'Business goal alignment',
  'Supporting insight',
  'Suggested cost/budget tier',
] as const
const BY_PATH = {
  Assessment: ['Key risks', 'Urgency', 'Impact if ignored'],
  'Project Scope': ['Outcomes', 'Roles', 'Timeline'],
  Roadmap: ['Timing and priority'],
} as const
const ITEMS = [...SLIDE, ...Object.values(BY_PATH).flat()]

type Count = 'pages' | 'milestones' | 'horizonMonths'
interface Limit {
  atLeast: number
  atMost: number
}

const parameters = inEdition({
  'FND-66': {
    Assessment: { pages: { atLeast: 1, atMost: 1 } },
    'Project Scope': { pages: { atLeast: 1, atMost: 1 }, milestones: { atLeast: 3, atMost: 3 } },
    Roadmap: { pages: { atLeast: 1, atMost: 1 }, horizonMonths: { atLeast: 3, atMost: 6 } },
  } as Record<keyof typeof BY_PATH, Partial<Record<Count, Limit>>>,
})

/** FND-66: whether a Client Initiative Package holds the slide's fields and those of its path, within the path's counts. */
export const initiativePackage = defineRule({
  id: 'FND-66',
  kind: 'completeness',
  title: 'Client Initiative Package limits',
  clauses: ['FND-66'],
  parameters,
  input: {
    path: z.enum(['Assessment', 'Project Scope', 'Roadmap']),
    present: z.array(z.enum(ITEMS)).max(100),
    pages: field.count.optional().describe('Slides or pages'),
    milestones: field.count.optional().describe('High-level milestones, for the Project Scope'),
    horizonMonths: field.count.optional().describe('Months that it looks ahead, for the Roadmap'),
  },
  decide({ path, present, ...counts }, values) {
    const limits = Object.entries(values['FND-66'][path]) as [Count, Limit][]
    const absent = [...SLIDE, ...BY_PATH[path]].filter((item) => !present.includes(item))
    const over = limits.filter(([name, { atMost }]) => (counts[name] ?? atMost) > atMost).map(([name]) => name)
    const under = limits.filter(([name, { atLeast }]) => (counts[name] ?? atLeast) < atLeast).map(([name]) => name)
    const missing = limits.filter(([name]) => counts[name] === undefined).map(([name]) => name)
    const faults = [
      ...(absent.length > 0 ? [`absent: ${absent.join(', ')}`] : []),
      ...over.map((name) => `too many: ${inWords(name)} ${counts[name]}`),
      ...under.map((name) => `too few: ${inWords(name)} ${counts[name]}`),
    ]
    const because = (says: string) => ({ clause: 'FND-66' as const, says })
    if (faults.length > 0)
      return { value: { complete: false, absent, over, under }, missing, because: faults.map(because) }
    if (missing.length > 0) return { missing }
    return {
      value: { complete: true, absent, over, under },
      because: [because(`all of a package for ${path} is there`)],
    }
  },
})
