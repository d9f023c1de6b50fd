import { examplesOf, limitExamples } from '../examples.ts'
import { fastAdjustments, ownershipRetune } from './ownership-adjustments.ts'

const calm = {
  engagementCyclesBelowTarget: 1,
  adoptionFallPercent: 0,
  cxRisk: false,
  decisionVelocitySlipping: false,
  adoptionStalled: false,
  slaNoise: false,
  approvalsMissed: 1,
}
const steady = {
  engagementLow: false,
  adoptionLow: false,
  cxLow: false,
  initiativesMissed: false,
  decisionSlipDays: 30,
}
const changes = (signal: string, ...change: string[]) => ({ changes: [{ signal, change }] })
const none = { changes: [] }
const falls = changes('C: Adoption falls 10-20%', 'TAM deep-dives assessments', 'CSM owns the follow-up')

/** Cases of the changes of ownership by Health. */
export const adjustmentExamples = [
  examplesOf(ownershipRetune, [
    ...limitExamples(
      ['PPL-023'],
      [
        [{ segment: 'C', ...calm }, none],
        [{ segment: 'C', ...calm, adoptionFallPercent: 15 }, falls],
        [{ segment: 'C', ...calm, adoptionFallPercent: 10 }, falls],
        [{ segment: 'C', ...calm, adoptionFallPercent: 9.99 }, none],
        [{ segment: 'C', ...calm, adoptionFallPercent: 20 }, falls],
        [
          { segment: 'C', ...calm, adoptionFallPercent: 20.01 },
          changes('C: Adoption falls by more than 20%', 'The clause does not cover it: the CS Lead decides'),
        ],
        [{ segment: 'B', ...calm, adoptionFallPercent: 15 }, none],
        [
          { segment: 'D', ...calm, engagementCyclesBelowTarget: 2 },
          changes('Engagement below target for 2 cycles', 'CSM escalates a cadence reset'),
        ],
        [
          { segment: 'A', ...calm, cxRisk: true },
          changes(
            'A: CX risk',
            'vCIO/vCxO owns the agenda of the next Executive QBR',
            'CSM tightens preparation and decision capture',
            'AM is consulted on commercial impact only',
          ),
        ],
        [
          { segment: 'B', ...calm, decisionVelocitySlipping: true },
          changes(
            'B: decision velocity slips',
            'CSM stays Accountable for cadence',
            'vCIO co-leads the roadmap block until two approvals have landed',
          ),
        ],
        [
          { segment: 'C', ...calm, adoptionStalled: true },
          changes(
            'C: adoption stalls',
            'CSM is Accountable for initiative follow-through for 60 days',
            'TAM does lifecycle inputs and risk notes',
          ),
        ],
        [
          { segment: 'D', ...calm, slaNoise: true },
          changes('D: SLA noise', 'TAM stays Accountable', 'CSM joins only if scope or cadence must change'),
        ],
        [
          { segment: 'D', ...calm, approvalsMissed: 2 },
          changes(
            'Approvals missed twice',
            'CSM is Accountable for resetting the cadence: shorter QBR, clear CTAs',
            'AM is consulted if renewal timing collides',
          ),
        ],
      ],
    ),
    {
      name: 'a change that is due is told beside what was not looked at',
      proves: ['PPL-023'],
      input: { segment: 'C', adoptionFallPercent: 15 },
      value: falls,
      missing: ['engagementCyclesBelowTarget', 'adoptionStalled', 'approvalsMissed'],
    },
    {
      name: 'nothing due among a few signals is not nothing due',
      proves: ['PPL-023'],
      input: { segment: 'B', decisionVelocitySlipping: false },
      status: 'unknown',
      missing: ['engagementCyclesBelowTarget', 'approvalsMissed'],
    },
  ]),
  examplesOf(fastAdjustments, [
    ...limitExamples(
      ['PPL-024'],
      [
        [{ segment: 'A', ...steady }, none],
        [
          { segment: 'A', ...steady, decisionSlipDays: 31 },
          changes('Decisions slip more than 30 days', 'Escalate to the vCIO'),
        ],
        [
          { segment: 'B', ...steady, engagementLow: true },
          changes(
            'Low Engagement',
            'CSM runs a re-engagement play: short update and decision call',
            'CSM stays Accountable until green',
          ),
        ],
        [
          { segment: 'C', ...steady, adoptionLow: true },
          changes(
            'Low Adoption in C',
            'TAM is responsible for assessment inputs',
            'CSM is accountable for follow-through, with weekly nudges for 60 days',
          ),
        ],
        [{ segment: 'D', ...steady, adoptionLow: true }, none],
        [
          { segment: 'A', ...steady, cxLow: true },
          changes('Low CX in A', 'Add or strengthen vCIO/vCxO in the next Executive QBR', 'CSM keeps actions tight'),
        ],
        [
          { segment: 'A', ...steady, initiativesMissed: true },
          changes('Missed initiatives', 'Reset the cadence', 'CSM is Accountable for the follow-up SLA'),
        ],
      ],
    ),
    {
      name: 'where every signal is calm, the segment does not matter',
      proves: ['PPL-024'],
      input: steady,
      value: none,
      says: 'No signal',
    },
  ]),
]
