import { expect, test } from 'vitest'
import type { Client } from '../../../domain/client.ts'
import type { Proposal } from '../../../domain/proposal.ts'
import { clientSignals } from './client-signals.ts'
import { proposalSignals } from './proposal-signals.ts'

const on = (asOf: string) => ({ month: asOf.slice(0, 7), asOf })
const of = (client: Partial<Client>, asOf: string) =>
  clientSignals({ fiscalYearEnd: null, goalLevel: null, npsDetractor: null, npsAnsweredOn: null, ...client } as Client)(
    on(asOf),
  )

test('days to the end of the fiscal year, 0 on it and a year after it', () => {
  expect(of({ fiscalYearEnd: '12-31' }, '2026-12-01')).toEqual({ daysToFiscalYearEnd: 30 })
  expect(of({ fiscalYearEnd: '12-31' }, '2026-12-31')).toEqual({ daysToFiscalYearEnd: 0 })
  expect(of({ fiscalYearEnd: '12-31' }, '2027-01-01')).toEqual({ daysToFiscalYearEnd: 364 })
  expect(of({ fiscalYearEnd: '02-29' }, '2027-02-27')).toEqual({ daysToFiscalYearEnd: 1 })
  expect(of({}, '2026-12-31')).toEqual({})
})

test('an answer counts from its day on', () => {
  const answer = { npsDetractor: true, npsAnsweredOn: '2026-10-05' }
  expect(of(answer, '2026-10-04')).toEqual({})
  expect(of(answer, '2026-10-05')).toEqual({ npsDetractor: true })
  expect(of({ npsDetractor: false }, '2026-10-05')).toEqual({ npsDetractor: false })
})

const proposal = (rest: Partial<Proposal>): Proposal => ({
  id: 'P-1',
  clientId: 'C-1',
  initiativeId: null,
  title: 'Offer',
  amount: null,
  stage: 'sent',
  sentOn: null,
  answeredOn: null,
  movedOn: null,
  declineReason: null,
  ...rest,
})

test('the oldest open proposal tells how long it waits and since when it has not moved', () => {
  const offers = [
    proposal({ sentOn: '2026-09-01', movedOn: '2026-10-01' }),
    proposal({ sentOn: '2026-08-01', answeredOn: '2026-10-15', stage: 'won' }),
  ]
  expect(proposalSignals(offers)(on('2026-10-14'))).toMatchObject({ oldestProposalDays: 74 })
  expect(proposalSignals(offers)(on('2026-10-14'))).not.toHaveProperty('proposalDaysWithoutMovement')
  expect(proposalSignals(offers)(on('2026-10-15'))).toMatchObject({
    oldestProposalDays: 44,
    proposalDaysWithoutMovement: 14,
  })
  expect(proposalSignals([])(on('2026-10-15'))).toEqual({})
  expect(proposalSignals([proposal({ stage: 'draft' })])(on('2026-10-15'))).toMatchObject({ oldestProposalDays: 0 })
})

test('relevance or timing given twice recurs; a reason that is missing leaves it open', () => {
  const lost = (declineReason: Proposal['declineReason'], answeredOn = '2026-10-01') =>
    proposal({ stage: 'lost', declineReason, answeredOn })
  const recurs = (...offers: Proposal[]) => proposalSignals(offers)(on('2026-10-31'))['declineReasonRecurs']
  expect(recurs(lost('timing'), lost('relevance'))).toBe(true)
  expect(recurs(lost('timing'), lost('price'))).toBe(false)
  expect(recurs(lost('timing'), lost(null))).toBeUndefined()
  expect(recurs(lost('timing'), lost('timing', '2026-11-01'))).toBe(false)
})

test('a proposal that was won for an initiative in the month says that the client approved one', () => {
  const won = proposal({ stage: 'won', initiativeId: 'I-1', answeredOn: '2026-10-01' })
  expect(proposalSignals([won])(on('2026-10-31'))).toMatchObject({ initiativeApproved: true })
  expect(proposalSignals([won])(on('2026-11-30'))).not.toHaveProperty('initiativeApproved')
})
