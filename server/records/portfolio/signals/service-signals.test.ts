import { expect, test } from 'vitest'
import type { Complaint } from '../../../domain/complaint.ts'
import { complaintSignals } from './complaint-signals.ts'
import { milestoneSignals } from './milestone-signals.ts'

const october = { month: '2026-10', asOf: '2026-10-31' }
const complaint = (receivedOn: string, rootCause: Complaint['rootCause']): Complaint => ({
  id: 'CP-1',
  clientId: 'C-1',
  receivedOn,
  rootCause,
  owner: null,
  dueOn: null,
  firstActionAt: null,
  closedOn: null,
})

test('complaints count in their month, and nothing is known before the first', () => {
  const of = complaintSignals([
    complaint('2026-10-01', 'Quality'),
    complaint('2026-10-31', 'Quality'),
    complaint('2026-10-09', null),
  ])
  expect(of(october)).toEqual({ newComplaints: 3, complaintTags: ['Quality'] })
  expect(of({ month: '2026-10', asOf: '2026-10-30' })).toMatchObject({ newComplaints: 2 })
  expect(of({ month: '2026-11', asOf: '2026-11-30' })).toEqual({ newComplaints: 0, complaintTags: [] })
  expect(of({ month: '2026-09', asOf: '2026-09-30' })).toEqual({})
})

test('complaints without a cause leave the causes unknown', () => {
  expect(complaintSignals([complaint('2026-10-05', null)])(october)).toEqual({ newComplaints: 1 })
})

const milestone = (dueOn: string, doneOn: string | null) => ({
  id: 'MS-1',
  clientId: 'C-1',
  initiativeId: null,
  title: 'Step',
  dueOn,
  doneOn,
})

test('the milestone that has waited longest decides; one that is done by the day does not', () => {
  const of = milestoneSignals([
    milestone('2026-10-17', null),
    milestone('2026-09-01', '2026-10-31'),
    milestone('2026-10-10', '2026-11-01'),
    milestone('2026-12-01', null),
  ])
  expect(of(october)).toEqual({ milestoneSlipDays: 21 })
  expect(of({ month: '2026-11', asOf: '2026-11-01' })).toEqual({ milestoneSlipDays: 15 })
  expect(of({ month: '2026-08', asOf: '2026-08-31' })).toEqual({ milestoneSlipDays: 0 })
  expect(milestoneSignals([milestone('2026-10-31', null)])(october)).toEqual({ milestoneSlipDays: 0 })
  expect(milestoneSignals([])(october)).toEqual({})
})
