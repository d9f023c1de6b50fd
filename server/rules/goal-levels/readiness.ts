import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const SIGNALS = [
  'No fires',
  'Open to Stack Alignment investments',
  'Foundational security',
  'Up-to-date hardware and cloud migration',
  'Modern backup and resiliency',
  'Remote work, enablement and collaboration',
  'Cyber risk management and insurability',
] as const

/** FND-56: whether a Technology Support client is ready for level 2: it responds more and is open to lifecycle talks. */
export const readinessForEnablement = defineRule({
  id: 'FND-56',
  title: 'Readiness to move from level 1 to level 2',
  clauses: ['FND-56'],
  parameters: inEdition({
    'FND-56': {
      owner: 'Owner/Founder',
      proposal: ['Discovery first', 'Lifecycle services', 'Basic initiatives', 'Roadmap work later'],
    },
  }),
  input: { respondsMore: z.boolean().optional(), openToLifecycleTalks: z.boolean().optional() },
  decide(input, values) {
    const missing = absentOf(input, ['respondsMore', 'openToLifecycleTalks'])
    const { respondsMore, openToLifecycleTalks } = input
    const because = (says: string) => [{ clause: 'FND-56' as const, says }]
    if (respondsMore === false || openToLifecycleTalks === false) {
      const still =
        respondsMore === false ? 'The client does not respond more' : 'The client is not open to lifecycle talks'
      return { value: { ready: false, owner: null, proposal: [] }, missing, because: because(still) }
    }
    if (missing.length > 0) return { missing }
    const { owner, proposal } = values['FND-56']
    const says = 'The client responds more and is open to lifecycle talks: propose the transition'
    return { value: { ready: true, owner, proposal: [...proposal] }, because: because(says) }
  },
})

/**
 * FND-57: which signals an Enablement client shows. All seven make it ready, none leaves it where it is; how many are
 * enough in between the blueprint does not say, so `ready` is null there.
 */
export const readinessForModernization = defineRule({
  id: 'FND-57',
  title: 'Readiness to move from level 2 to level 3',
  clauses: ['FND-57'],
  parameters: inEdition({
    'FND-57': {
      owner: 'SDM/TAM',
      action: [
        'Discovery, Assessment and Bi-Annual Meeting',
        'Re-segment the client',
        'Recommend Technology Modernization',
        'Check against CS Health and initiative success',
      ],
    },
  }),
  input: { present: z.array(z.enum(SIGNALS)).max(100).describe('The signals that the client shows') },
  decide({ present }, values) {
    const absent = SIGNALS.filter((signal) => !present.includes(signal))
    const shown = SIGNALS.length - absent.length
    const ready = absent.length === 0 ? true : shown === 0 ? false : null
    const { owner, action } = values['FND-57']
    const open = ready === null ? '; how many are enough is not stated' : ''
    const says = `${shown} of ${SIGNALS.length} signals of readiness show${open}`
    return {
      value: { ready, shown, absent, owner, action: ready === true ? [...action] : [] },
      because: [{ clause: 'FND-57', says }],
    }
  },
})
