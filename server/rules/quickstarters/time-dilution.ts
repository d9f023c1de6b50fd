import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * ORG-131: whether a part-time vCIO's time for a client is too thin. The guide's share is an illustration: it says
 * nothing of a larger share, and the 40 clients of the vCIO manual leave each a smaller one.
 */
export const timeDilution = defineRule({
  id: 'ORG-131',
  title: 'Share of a part-time vCIO per client',
  clauses: ['ORG-131'],
  parameters: inEdition({ 'ORG-131': { tooThinPercent: 5, manualClients: 40, manualPercent: 2.5 } }),
  input: { timeSharePercent: field.percent.describe('Share of working time that the vCIO gives the client') },
  decide({ timeSharePercent }, values) {
    const { tooThinPercent, manualClients, manualPercent } = values['ORG-131']
    if (timeSharePercent > tooThinPercent)
      return {
        missing: [],
        because: [{ clause: 'ORG-131', says: `The guide sets no limit above ${tooThinPercent} %` }],
      }
    return {
      value: { tooThin: true },
      because: [
        { clause: 'ORG-131', says: `${timeSharePercent} % is no more than the ${tooThinPercent} % that is too thin` },
        {
          clause: 'ORG-131',
          says: `The vCIO manual gives one vCIO ${manualClients} clients, ${manualPercent} % each; no position decides`,
        },
      ],
    }
  },
})
