import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { flagTriggers } from './flag-triggers.ts'

/** What only the triggers of blueprint 2.1 read. */
export const clientExperienceSignals = defineSignals({
  cxEscalated: ['flag', 'A matter of client experience has been escalated'],
  cxWeak: ['flag', "Client experience is weak by the provider's own judgement: the blueprints tie weak to no colour"],
  cxNegative: ['flag', "Client experience is negative by the provider's own judgement: the blueprints give no limit"],
  cxSignalHeard: ['flag', 'A survey, QBR or sentiment check-in gave a signal that asks for action'],
})

const FIRST_ACTION = 72
const ESCALATED = { signal: 'cxEscalated', is: true } as const

/** The triggers of blueprint 2.1. */
export const clientExperienceTriggers: readonly Trigger[] = [
  {
    id: 'CX-T01',
    title: 'Any CX red',
    when: { signal: 'cxColour', is: 'red' },
    owner: 'A named person on the account',
    due: null,
    firstActionHours: FIRST_ACTION,
    play: 'CX red',
    steps: ['Name one owner on the account', 'Set a due-by date', 'Work through the checklist'],
    topic: 'complaint',
    watches: 'client',
  },
  {
    id: 'CX-T02',
    title: 'New complaint entry',
    when: { signal: 'newComplaints', atLeast: 1 },
    owner: 'The named owner of the entry',
    due: null,
    firstActionHours: FIRST_ACTION,
    play: 'Complaint entry',
    steps: ['Log an owner', 'Set a due date for the fix', 'Tag the root cause'],
    topic: 'complaint',
    watches: 'client',
  },
  {
    id: 'CX-T03',
    title: 'CX escalation in segment A or B',
    when: { all: [ESCALATED, { signal: 'segment', in: ['A', 'B'] }] },
    owner: 'vCIO',
    due: { days: 7 },
    firstActionHours: FIRST_ACTION,
    play: 'vCIO review',
    steps: ['Review the account'],
    topic: 'complaint',
    watches: 'client',
  },
  {
    id: 'CX-T04',
    title: 'CX escalation in segment C or D',
    when: { all: [ESCALATED, { signal: 'segment', in: ['C', 'D'] }] },
    owner: 'CSM/TAM',
    due: { days: 7 },
    firstActionHours: FIRST_ACTION,
    play: 'Fix and confirm',
    steps: ['Fix the cause', 'Confirm it with the client'],
    topic: 'complaint',
    watches: 'client',
  },
  {
    id: 'CX-T05',
    title: 'Executive sponsor unseen for 90 days, then 120 days',
    when: { signal: 'daysSinceSponsorSeen', atLeast: 90 },
    owner: 'CS Ops/Admin',
    due: { at: 'day 90, and again at day 120' },
    firstActionHours: null,
    play: 'CRM reminder',
    steps: ['Remind the account team from the CRM at day 90', 'Remind them again at day 120'],
    topic: 'sponsor',
    watches: 'client',
  },
  {
    id: 'CX-T06',
    title: 'The theme "repetitive meetings" at least 3 times in a quarter',
    when: { signal: 'repetitiveMeetingThemes', atLeast: 3 },
    owner: 'CS Lead',
    due: null,
    firstActionHours: null,
    play: 'JSP-Lite and the two-decision format for that segment',
    steps: ['Switch the segment to JSP-Lite with two decisions', 'Update the playbooks'],
    topic: 'meeting',
    watches: 'provider',
  },
  ...flagTriggers,
]
