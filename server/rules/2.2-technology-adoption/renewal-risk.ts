import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** DMI-16: low DMI and low engagement together flag a renewal as high risk. Low is tied to no colour. */
export const renewalRisk = defineRule({
  id: 'DMI-16',
  title: 'Renewal risk flag',
  clauses: ['DMI-16'],
  parameters: inEdition({}),
  input: {
    dmiLow: z.boolean().describe("The DMI is low, by the provider's own measure"),
    engagementLow: z.boolean().describe("Engagement is low, by the provider's own measure"),
  },
  decide({ dmiLow, engagementLow }) {
    const says = `DMI low: ${dmiLow ? 'yes' : 'no'}; engagement low: ${engagementLow ? 'yes' : 'no'}`
    return { value: { highRenewalRisk: dmiLow && engagementLow }, because: [{ clause: 'DMI-16', says }] }
  },
})
