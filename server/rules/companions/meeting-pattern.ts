import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** VCM-146: the three example companies and how often each is met; AISP, which the manual leaves undefined, is MRR over users. */
export const meetingPattern = defineRule({
  id: 'VCM-146',
  title: 'Meeting pattern of an example company',
  clauses: ['VCM-146'],
  parameters: inEdition({
    'VCM-146': {
      A: { mrr: 3000, users: 24, complexity: 5, inPerson: '1/Quarter', touches: '1/Month' },
      B: { mrr: 6500, users: 52, complexity: 3, inPerson: '1/Quarter', touches: '1/Month' },
      C: { mrr: 1500, users: 12, complexity: 8, inPerson: 'Every Other Month', touches: '2/Month' },
    },
  }),
  input: { company: z.enum(['A', 'B', 'C']).describe('Example company; the letters are no segments') },
  decide({ company }, values) {
    const row = values['VCM-146'][company]
    const aisp = Exact.of(row.mrr).over(row.users).rounded()
    const { mrr, users, complexity, inPerson, touches } = row
    return {
      value: { ...row, aisp },
      because: [
        { clause: 'VCM-146', says: `${sayNumber(mrr)} / ${users} = ${sayNumber(aisp)} a user` },
        { clause: 'VCM-146', says: `Complexity ${complexity}: in person ${inPerson}, touches ${touches}` },
      ],
    }
  },
})
