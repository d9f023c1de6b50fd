import { expect, test } from 'vitest'
import type { Ticket } from '../../../domain/ticket.ts'
import { ticketSignals } from './ticket-signals.ts'

const ticket = (openedOn: string, closedOn: string | null, rest: Partial<Ticket> = {}): Ticket => ({
  id: 'T-1',
  clientId: 'C-1',
  openedOn,
  closedOn,
  priority: null,
  kind: null,
  slaMet: null,
  reopened: null,
  satisfaction: null,
  detractor: null,
  rootCause: null,
  ...rest,
})
const october = { month: '2026-10', asOf: '2026-10-31' }
const on = (tickets: Ticket[], day = october) => ticketSignals(tickets)(day)

test('without tickets nothing is known, nor before the first', () => {
  expect(on([])).toEqual({})
  expect(on([ticket('2026-11-01', null)])).toEqual({})
})

test('what no ticket records is not known', () => {
  expect(on([ticket('2026-10-01', '2026-10-02')])).toEqual({ backlogAgeDays: 0, p1Incident: false })
})

test('satisfaction and the SLA are of the tickets closed in the month, up to the day', () => {
  const tickets = [
    ticket('2026-09-29', '2026-09-30', { satisfaction: 1, slaMet: false }),
    ticket('2026-09-30', '2026-10-01', { satisfaction: 4, slaMet: true }),
    ticket('2026-10-30', '2026-10-31', { satisfaction: 5, slaMet: false }),
    ticket('2026-10-30', '2026-11-01', { satisfaction: 1, slaMet: false }),
  ]
  expect(on(tickets)).toMatchObject({ csat: 4.5, slaMissed: true, slaMisses: 1 })
  expect(on(tickets, { month: '2026-10', asOf: '2026-10-30' })).toMatchObject({
    csat: 4,
    slaMissed: false,
    slaMisses: 0,
  })
  // A later day sees no more of the month than the month.
  expect(on(tickets, { month: '2026-10', asOf: '2026-11-24' })).toMatchObject({ csat: 4.5, slaMisses: 1 })
})

test('the window is the day and the 29 before it', () => {
  const tickets = [
    ticket('2026-09-01', '2026-10-01', { detractor: true, reopened: true }),
    ticket('2026-09-01', '2026-10-02', { detractor: true, reopened: true }),
    ticket('2026-09-01', '2026-10-31', { detractor: false, reopened: false }),
  ]
  expect(on(tickets)).toMatchObject({ detractorTickets30Days: 1, reopenPercent: 50 })
  expect(on(tickets, { month: '2026-12', asOf: '2026-12-31' })).toMatchObject({ detractorTickets30Days: 0 })
  expect(on(tickets, { month: '2026-12', asOf: '2026-12-31' })).not.toHaveProperty('reopenPercent')
})

test('the backlog is what is open on the day', () => {
  const tickets = [ticket('2026-09-30', '2026-11-01'), ticket('2026-10-20', null), ticket('2026-08-01', '2026-10-31')]
  expect(on(tickets)).toMatchObject({ backlogAgeDays: 31 })
  expect(on(tickets, { month: '2026-11', asOf: '2026-11-01' })).toMatchObject({ backlogAgeDays: 12 })
})

test('an open P1 is known; none is, only where every open ticket has a priority', () => {
  expect(on([ticket('2026-10-20', null, { priority: 'P1' }), ticket('2026-10-20', null)])).toMatchObject({
    p1Incident: true,
  })
  expect(on([ticket('2026-10-20', null, { priority: 'P2' })])).toMatchObject({ p1Incident: false })
  expect(on([ticket('2026-10-20', null)])).not.toHaveProperty('p1Incident')
})
