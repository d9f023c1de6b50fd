import { casesIn } from '../examples.ts'
import { relationshipTables } from './tables.ts'

const table = casesIn(relationshipTables)
const passes = { passes: true, failed: [] }
const fails = (...failed: string[]) => ({ passes: false, failed })
const session = {
  vcioLeadsOkrStory: true,
  fundingNeeded: true,
  budgetHolderPresent: true,
  decisions: 2,
  approvals: 1,
  preReadHoursBefore: 72,
  nextDecisionDateBooked: true,
}
const plan = { quartersScheduled: 2, templatesAttached: true, preFlightHoursBefore: 48 }
const MONEY = 'CFO or budget holder present if money is needed'
const running = (when: string, what: string) => ({ active: [{ when, what }] })
const first = running('Days 0-30', 'Steps 1-3: map, cadence, templates; pilot of 3 A/B and 5 C/D accounts')
const second = running('Days 31-60', 'Steps 4-6: triggers, credit gate, Backup/OOO; first digital cohort for C/D')
const third = running('Days 61-90', 'Steps 7-9: executive routine, monthly scorecard, guardrails; tune thresholds')

/** Cases of the checks and limits of blueprint 5.5. */
export const tableExamples = [
  table('PPL-092', [
    [session, passes],
    [{ ...session, budgetHolderPresent: false }, fails(MONEY)],
    [{ ...session, fundingNeeded: false, budgetHolderPresent: false }, passes],
    [{ ...session, vcioLeadsOkrStory: false }, fails('vCIO leads the OKR story')],
    [{ ...session, decisions: 3, approvals: 3 }, fails('at most 2 decisions', '1-2 approvals')],
    [{ ...session, approvals: 2, preReadHoursBefore: 48 }, passes],
    [{ ...session, approvals: 0 }, fails('1-2 approvals')],
    [{ ...session, preReadHoursBefore: 47 }, fails('pre-read 72-48 hours before')],
    [{ ...session, preReadHoursBefore: 73 }, fails('pre-read 72-48 hours before')],
    [{ ...session, nextDecisionDateBooked: false }, fails('next decision date booked')],
  ]),
  table('PPL-093', [
    [{ day: 0 }, first],
    [{ day: 20 }, first],
    [{ day: 30 }, first],
    [{ day: 31 }, second],
    [{ day: 60 }, second],
    [{ day: 61 }, third],
    [{ day: 90 }, third],
    [{ day: 91 }, { active: [] }],
  ]),
  table('PPL-094', [
    [plan, passes],
    [{ ...plan, preFlightHoursBefore: 72 }, passes],
    [{ ...plan, quartersScheduled: 1 }, fails('two quarters scheduled')],
    [{ ...plan, templatesAttached: false }, fails('templates attached')],
    [{ ...plan, preFlightHoursBefore: 47 }, fails('pre-flight 48-72 hours ahead')],
    [{ ...plan, preFlightHoursBefore: 73 }, fails('pre-flight 48-72 hours ahead')],
  ]),
]
