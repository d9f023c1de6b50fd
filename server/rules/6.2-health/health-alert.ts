import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = [
  'Triggered dimension',
  'Composite score and all sub-scores',
  'Playbooks to review',
  'Owner roles',
] as const

/** TEC-106: who gets a health alert, and what it lacks. It books no meeting. */
export const healthAlert = defineRule({
  id: 'TEC-106',
  title: 'Health alert: routing and required fields',
  clauses: ['TEC-106'],
  conflicts: ['alert-owners'],
  parameters: inEdition({
    'TEC-106': {
      'routing-table': { A: 'Strategic Advisor + vCxO', B: 'Senior CSM + vCIO', C: 'TAM/SDM', D: 'TAM' },
      'either-role': { A: 'Senior CSM or vCIO', B: 'Senior CSM or vCIO', C: 'TAM/SDM', D: 'TAM' },
    },
  }),
  input: {
    segment: field.segment,
    present: z.array(z.enum(FIELDS)).max(100).optional().describe('The required fields that the alert holds'),
  },
  decide({ segment, present }, values, positions) {
    const goesTo = values['TEC-106'][positions['alert-owners']][segment]
    const absent = present === undefined ? null : FIELDS.filter((name) => !present.includes(name))
    return {
      value: { goesTo, via: "the role's queue in CRM or ticketing", booksMeeting: false, absent },
      missing: present === undefined ? ['present'] : [],
      because: [
        { clause: 'TEC-106', says: `Segment ${segment}: ${goesTo}` },
        ...(absent === null || absent.length === 0
          ? []
          : [{ clause: 'TEC-106' as const, says: `Absent: ${absent.join(', ')}` }]),
      ],
    }
  },
})
