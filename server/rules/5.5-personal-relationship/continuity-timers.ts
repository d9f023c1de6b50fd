import { z } from 'zod'
import { addHours } from '../5.1-roles/add-hours.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const HOURS_A_DAY = 24
type Timer = { what: string; hours: number } | { what: string; days: number }

const timers: Record<'OOO or exit notice' | 'AM leaves' | 'stakeholder change', readonly Timer[]> = {
  'OOO or exit notice': [{ what: 'Handoff note', hours: 24 }],
  'AM leaves': [
    { what: '"Meet your team" intro', hours: 24 },
    { what: 'Relationship reset of 30 minutes', days: 7 },
  ],
  'stakeholder change': [{ what: 'Sponsor reset call and onboarding', days: 10 }],
}

/** PPL-091: what is due by when once a person leaves or a stakeholder changes. */
export const continuityTimers = defineRule({
  id: 'PPL-091',
  kind: 'schedule',
  title: 'Continuity timers',
  clauses: ['PPL-091'],
  parameters: inEdition({ 'PPL-091': timers }),
  input: {
    event: z.enum(['OOO or exit notice', 'AM leaves', 'stakeholder change']),
    happenedAt: field.instant,
  },
  decide({ event, happenedAt }, values) {
    const due = values['PPL-091'][event].map((timer) => ({
      what: timer.what,
      within: 'hours' in timer ? `${timer.hours} hours` : `${timer.days} days`,
      dueAt: addHours(happenedAt, 'hours' in timer ? timer.hours : timer.days * HOURS_A_DAY),
    }))
    return {
      value: { due },
      because: due.map(({ what, within, dueAt }) => ({
        clause: 'PPL-091' as const,
        says: `${what} within ${within}: ${dueAt}`,
      })),
    }
  },
})
