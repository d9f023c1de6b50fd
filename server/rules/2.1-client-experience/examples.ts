import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { complaintsColour } from './complaints-colour.ts'
import { cxColour } from './cx-colour.ts'
import { cxExpansionGate } from './cx-expansion-gate.ts'
import { pulseColour } from './pulse-colour.ts'
import { qbrCreditGate } from './qbr-credit-gate.ts'
import { clientExperience } from './rules.ts'
import { sponsorColour } from './sponsor-colour.ts'
import { tableExamples } from './table-examples.ts'
import { clientExperienceEdges } from './trigger-edges.ts'
import { clientExperienceTriggers } from './triggers.ts'
import { watchlist } from './watchlist.ts'

const green = { colour: 'green' }
const yellow = { colour: 'yellow' }
const red = { colour: 'red' }
const written = { owner: 'Dana', date: '2026-09-30', budget: '12000' }

export const examples = [
  ...triggerExamples(clientExperienceTriggers, clientExperience, clientExperienceEdges),
  ...tableExamples,
  examplesOf(
    pulseColour,
    limitExamples(
      ['CX-01'],
      [
        [{ pulse: 5 }, green],
        [{ pulse: 4.5 }, green],
        [{ pulse: 4.499 }, yellow],
        [{ pulse: 4 }, yellow],
        [{ pulse: 3.999 }, red],
        [{ pulse: 1 }, red],
        [{ pulse: 4.5, position: 'three' }, green],
      ],
    ),
  ),
  examplesOf(
    sponsorColour,
    limitExamples(
      ['CX-02'],
      [
        [{ daysSinceSponsorSeen: 0 }, green],
        [{ daysSinceSponsorSeen: 120 }, green],
        [{ daysSinceSponsorSeen: 121 }, red],
      ],
    ),
  ),
  examplesOf(
    complaintsColour,
    limitExamples(
      ['CX-03'],
      [
        [{ complaintsThisMonth: 0 }, green],
        [{ complaintsThisMonth: 1 }, yellow],
        [{ complaintsThisMonth: 2 }, red],
        [{ complaintsThisMonth: 9 }, red],
      ],
    ),
  ),
  examplesOf(cxColour, [
    {
      name: 'the worked example: pulse 4.5, sponsor on day 120, no complaint',
      proves: ['CX-01', 'CX-02', 'CX-03', 'CX-04'],
      input: { pulse: 4.5, daysSinceSponsorSeen: 120, complaintsThisMonth: 0 },
      value: { colour: 'green', signals: { pulse: 'green', sponsor: 'green', complaints: 'green' } },
    },
    {
      name: 'one yellow signal makes it yellow',
      proves: ['CX-04'],
      input: { pulse: 4.49, daysSinceSponsorSeen: 10, complaintsThisMonth: 0 },
      value: { colour: 'yellow', signals: { pulse: 'yellow', sponsor: 'green', complaints: 'green' } },
    },
    {
      name: 'one red signal outweighs two green ones',
      proves: ['CX-04'],
      input: { pulse: 5, daysSinceSponsorSeen: 121, complaintsThisMonth: 0 },
      value: { colour: 'red', signals: { pulse: 'green', sponsor: 'red', complaints: 'green' } },
    },
    {
      name: 'a red signal settles it while another is missing',
      proves: ['CX-04'],
      input: { pulse: 5, complaintsThisMonth: 2, daysSinceSponsorSeen: null },
      value: { colour: 'red', signals: { pulse: 'green', sponsor: 'unknown', complaints: 'red' } },
      missing: ['daysSinceSponsorSeen'],
    },
    {
      name: 'two green signals do not stand for a third',
      proves: ['CX-04'],
      input: { pulse: 5, complaintsThisMonth: 0 },
      status: 'unknown',
      missing: ['daysSinceSponsorSeen'],
    },
    {
      name: 'a yellow signal does not settle it while another may be red',
      proves: ['CX-04'],
      input: { complaintsThisMonth: 1, daysSinceSponsorSeen: 5 },
      status: 'unknown',
      missing: ['pulse'],
    },
  ]),
  examplesOf(watchlist, [
    ...limitExamples(
      ['CX-05'],
      [
        [{ cxReds: 2, daysSinceSponsorSeen: 0 }, { onWatchlist: true }],
        [{ cxReds: 1, daysSinceSponsorSeen: 119 }, { onWatchlist: false }],
        [{ cxReds: 0, daysSinceSponsorSeen: 120 }, { onWatchlist: true }],
      ],
    ),
    ...limitExamples(
      ['CX-02', 'CX-05'],
      [
        [{ cxReds: 0, daysSinceSponsorSeen: 120, position: 'green' }, { onWatchlist: false }],
        [{ cxReds: 0, daysSinceSponsorSeen: 121, position: 'green' }, { onWatchlist: true }],
      ],
    ),
    {
      name: 'two reds settle it without the sponsor',
      proves: ['CX-05'],
      input: { cxReds: 2 },
      value: { onWatchlist: true },
      missing: ['daysSinceSponsorSeen'],
    },
    {
      name: 'one red and an unknown sponsor settle nothing',
      proves: ['CX-05'],
      input: { cxReds: 1, daysSinceSponsorSeen: null },
      status: 'unknown',
      missing: ['daysSinceSponsorSeen'],
    },
  ]),
  examplesOf(
    cxExpansionGate,
    limitExamples(
      ['CX-06'],
      [
        [{ consecutiveRedMonths: 0 }, { expansionGated: false }],
        [{ consecutiveRedMonths: 1 }, { expansionGated: false }],
        [{ consecutiveRedMonths: 2 }, { expansionGated: true }],
        [{ consecutiveRedMonths: 1, position: 'any-red' }, { expansionGated: true }],
        [{ consecutiveRedMonths: 0, position: 'any-red' }, { expansionGated: false }],
      ],
    ),
  ),
  examplesOf(qbrCreditGate, [
    ...limitExamples(
      ['CX-11'],
      [
        [written, { creditCounts: true }],
        [{ ...written, owner: null }, { creditCounts: false }],
        [{ ...written, date: '  ' }, { creditCounts: false }],
        [{ owner: 'Dana', date: '2026-09-30' }, { creditCounts: false }],
      ],
    ),
    ...limitExamples(
      ['DMI-08'],
      [
        [{ ...written, adoptionImproved: false }, { creditCounts: true }],
        [{ ...written, adoptionImproved: false, position: 'plus-adoption-gain' }, { creditCounts: false }],
        [{ ...written, adoptionImproved: true, position: 'plus-adoption-gain' }, { creditCounts: true }],
      ],
    ),
    {
      name: 'where adoption must have improved, not knowing it settles nothing',
      proves: ['DMI-08'],
      input: { ...written, position: 'plus-adoption-gain' },
      status: 'unknown',
      missing: ['adoptionImproved'],
    },
  ]),
]
