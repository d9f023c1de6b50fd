import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const EVENTS = ['New stakeholder', 'Usage drop', 'Roadmap milestone', 'QBR approaching'] as const

/** TEC-121: the processes that an event starts. For a roadmap milestone the blueprint says two things and decides neither. */
export const processOfEvent = defineRule({
  id: 'TEC-121',
  title: 'Process that an event starts',
  clauses: ['TEC-121'],
  conflicts: ['roadmap-milestone-process'],
  parameters: inEdition({
    'TEC-121': {
      'New stakeholder': ['Discovery Intake'],
      'Usage drop': ['Assessment'],
      'QBR approaching': ['Discovery Intake form', 'Meeting agenda'],
      'Roadmap milestone': {
        'governance-meeting': ['Governance meeting'],
        'assessment-or-update': ['Follow-up assessment or initiative update'],
      },
    },
  }),
  input: { event: z.enum(EVENTS) },
  decide({ event }, values, positions) {
    const position = positions['roadmap-milestone-process']
    const because = (says: string) => [{ clause: 'TEC-121' as const, says: `${event}: ${says}` }]
    if (event === 'Roadmap milestone' && position === null)
      return { missing: [], because: because('the blueprint names two processes and chooses neither') }
    const starts: readonly string[] =
      event === 'Roadmap milestone' ? values['TEC-121'][event][position!] : values['TEC-121'][event]
    return { value: { starts: [...starts] }, because: because(starts.join(', ')) }
  },
})
