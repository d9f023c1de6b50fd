import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const PARTS = ['Accountable', 'Responsible', 'Consulted', 'Informed', 'Backup'] as const
const ROLES = ['TAM', 'SDM', 'AM', 'CSM', 'vCIO', 'vCxO', 'vCTO', 'vCISO', 'delegate']

/** PPL-014: whether a RACI row is valid. A Backup who is blank, "the team" or only a role is no named person. */
export const raciRow = defineRule({
  id: 'PPL-014',
  kind: 'completeness',
  title: 'RACI row',
  clauses: ['PPL-014'],
  parameters: inEdition({
    'PPL-014': {
      accountables: 1,
      commercial: 'AM',
      health: 'CSM',
      onAgenda: PARTS,
      notPersons: [...ROLES, 'team'] as readonly string[],
    },
  }),
  input: {
    accountable: z.array(field.words).max(100).optional().describe('Everyone who is Accountable'),
    backup: field.words.optional().describe('The name of the Backup; empty where there is none'),
    commercialAccountable: field.words.optional().describe('The role that is Accountable for commercial results'),
    healthAccountable: field.words.optional().describe('The role that is Accountable for health and cadence'),
    onAgenda: z.array(z.enum(PARTS)).max(100).optional().describe('What the agenda shows'),
  },
  decide(input, values) {
    const rule = values['PPL-014']
    const { accountable, backup, commercialAccountable, healthAccountable, onAgenda } = input
    const failed = [
      ...(accountable === undefined || accountable.length === rule.accountables
        ? []
        : [`Accountable: ${accountable.length} instead of exactly ${rule.accountables}`]),
      ...(backup === undefined || isPerson(backup, rule.notPersons) ? [] : ['Backup is no named person']),
      ...(isRole(commercialAccountable, rule.commercial) ? [] : ['The AM is not the commercial Accountable']),
      ...(isRole(healthAccountable, rule.health) ? [] : ['The CSM is not the health and cadence Accountable']),
      ...(onAgenda === undefined ? [] : rule.onAgenda.filter((part) => !onAgenda.includes(part))).map(
        (part) => `${part} is not on the agenda`,
      ),
    ]
    const missing = absentOf(input, ['accountable', 'backup', 'commercialAccountable', 'healthAccountable', 'onAgenda'])
    if (failed.length === 0 && missing.length > 0) return { missing }
    const says = failed.length === 0 ? ['The row passes all checks'] : failed
    return {
      value: { valid: failed.length === 0, failed },
      missing,
      because: says.map((each) => ({ clause: 'PPL-014' as const, says: each })),
    }
  },
})

const isPerson = (backup: string, notPersons: readonly string[]) => {
  const words: string[] = backup.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const others = notPersons.map((word) => word.toLowerCase())
  return !words.includes('team') && words.some((word) => word !== 'the' && !others.includes(word))
}

const isRole = (given: string | undefined, role: string) =>
  given === undefined || given.trim().toLowerCase() === role.toLowerCase()
