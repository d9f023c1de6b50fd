import type { PortfolioRecord } from '../portfolio-record.ts'
import { assessmentSignals } from './assessment-signals.ts'
import { attendanceSignals } from './attendance-signals.ts'
import { budgetSignals } from './budget-signals.ts'
import { clientSignals } from './client-signals.ts'
import { complaintSignals } from './complaint-signals.ts'
import { followUpSignals } from './follow-up-signals.ts'
import type { KnownSignals } from './known-signals.ts'
import { milestoneSignals } from './milestone-signals.ts'
import { proposalSignals } from './proposal-signals.ts'
import { roadmapSignals } from './roadmap-signals.ts'
import type { SignalDay } from './signal-day.ts'
import { ticketSignals } from './ticket-signals.ts'

/** What the records of a client say, to be asked for one day after another. `named` are the provider's own numbers. */
export function recordedSignals(
  record: PortfolioRecord,
  named: Readonly<Record<string, number>>,
): (day: SignalDay) => KnownSignals {
  const parts = [
    clientSignals(record.client),
    ticketSignals(record.tickets),
    milestoneSignals(record.milestones),
    complaintSignals(record.complaints),
    attendanceSignals(record.meetings, record.missedMeetings),
    followUpSignals(record.meetings),
    budgetSignals(record.budgets),
    roadmapSignals(record.roadmapItems, named),
    assessmentSignals(record.assessments),
    proposalSignals(record.proposals),
  ]
  return (day) => Object.assign({}, ...parts.map((part) => part(day))) as KnownSignals
}
