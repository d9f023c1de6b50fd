import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const TOUCHES = ['VIP', 'High', 'Mid', 'Low'] as const
const CADENCES = ['Annual', 'Quarterly', 'Monthly', 'Ad-Hoc'] as const
const FIELDS = [
  'Trigger condition',
  'Prep tools required',
  'Assigned accountable',
  'Estimated hours per step',
  'Meeting content & follow-up tasks',
  'Deliverables per playbook',
] as const

/** FND-37: which of the planning SOPs, one a segment and cadence, do not exist, and what those that exist lack. */
export const planningSops = defineRule({
  id: 'FND-37',
  kind: 'completeness',
  title: 'Planning SOP set',
  clauses: ['FND-37'],
  parameters: inEdition({ 'FND-37': { sops: 16 } }),
  input: {
    sops: z
      .array(
        z.strictObject({
          touch: z.enum(TOUCHES),
          cadence: z.enum(CADENCES),
          present: z.array(z.enum(FIELDS)).max(100),
        }),
      )
      .max(1000)
      .describe('The SOPs that exist, each with the fields that it holds'),
  },
  decide({ sops }, values) {
    const all = TOUCHES.flatMap((touch) => CADENCES.map((cadence) => ({ touch, cadence })))
    const notWritten = all.filter(
      ({ touch, cadence }) => !sops.some((sop) => sop.touch === touch && sop.cadence === cadence),
    )
    const incomplete = sops.flatMap(({ touch, cadence, present }) => {
      const absent = FIELDS.filter((name) => !present.includes(name))
      return absent.length === 0 ? [] : [{ touch, cadence, absent }]
    })
    const written = values['FND-37'].sops - notWritten.length
    const says = `${written} of ${values['FND-37'].sops} SOPs exist, ${incomplete.length} of them incomplete`
    return {
      value: { complete: notWritten.length === 0 && incomplete.length === 0, notWritten, incomplete },
      because: [{ clause: 'FND-37', says }],
    }
  },
})
