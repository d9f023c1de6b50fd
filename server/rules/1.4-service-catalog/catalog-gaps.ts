import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const items = z.array(field.words).max(1000)

// "SSO/MFA Deployment" and "sso/mfa deployment" are one item.
const plain = (item: string) => item.trim().toLowerCase()

/** CAT-06: the service items that a client should have and does not, each with its initiative where the catalog names one. */
export const catalogGaps = defineRule({
  id: 'CAT-06',
  title: 'Catalog gap detection',
  clauses: ['CAT-06'],
  parameters: inEdition({ 'CAT-06': {} }),
  input: {
    expected: items.describe('Items for the level, the segment or the assessment'),
    current: items.describe('Items that the client has; empty for none'),
    initiatives: z
      .array(z.strictObject({ item: field.words, initiative: field.words }))
      .max(1000)
      .optional()
      .describe('The initiative of each item in the catalog'),
  },
  decide({ expected, current, initiatives = [] }) {
    const has = new Set(current.map(plain))
    const byItem = new Map(initiatives.map(({ item, initiative }) => [plain(item), initiative]))
    const gaps = expected
      .filter((item) => !has.has(plain(item)))
      .map((item) => ({ item, initiative: byItem.get(plain(item)) ?? null }))
    const says = gaps.length === 0 ? 'Nothing is missing' : `Missing: ${gaps.map(({ item }) => item).join(', ')}`
    return { value: { gaps }, because: [{ clause: 'CAT-06', says }] }
  },
})
