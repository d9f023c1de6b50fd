import { expect, test } from 'vitest'
import type { Meeting, MissedMeeting } from '../../../domain/meeting.ts'
import { attendanceSignals } from './attendance-signals.ts'
import { followUpSignals } from './follow-up-signals.ts'

const day = { month: '2026-10', asOf: '2026-10-31' }
const held = (on: string, rest: Partial<Meeting> = {}): Meeting => ({
  id: 'M-1',
  clientId: 'C-1',
  kind: 'qbr',
  title: 'QBR',
  scheduledFor: on,
  status: 'held',
  endedAt: `${on}T15:00:00.000Z`,
  recapSentAt: null,
  attendees: null,
  sponsorPresent: null,
  notes: null,
  ...rest,
})
const missed = (scheduledFor: string, rest: Partial<MissedMeeting> = {}): MissedMeeting => ({
  id: 'M-2',
  clientId: 'C-1',
  kind: 'qbr',
  scheduledFor,
  status: 'missed',
  ...rest,
})

test('sessions missed since the last that was held, up to the day', () => {
  const of = attendanceSignals([held('2026-07-01')], [missed('2026-08-01'), missed('2026-10-31'), missed('2026-11-01')])
  expect(of(day)).toEqual({ sessionsMissedInARow: 2, strategicMeetingsMissedInARow: 2 })
  expect(of({ month: '2026-07', asOf: '2026-07-31' })).toEqual({
    sessionsMissedInARow: 0,
    strategicMeetingsMissedInARow: 0,
  })
  expect(of({ month: '2026-06', asOf: '2026-06-30' })).toEqual({})
})

test('a session that was moved counts for nothing, a check-in for no strategic meeting, an incident review for none', () => {
  const of = attendanceSignals(
    [held('2026-10-20', { kind: 'incident-review' })],
    [missed('2026-10-02', { kind: 'check-in' }), missed('2026-10-09'), missed('2026-10-15', { status: 'rescheduled' })],
  )
  expect(of(day)).toEqual({ sessionsMissedInARow: 2, strategicMeetingsMissedInARow: 1 })
})

test('files that do not tell held from missed leave it unknown', () => {
  expect(attendanceSignals([held('2026-10-01', { status: null })], [])(day)).toEqual({})
})

test('a recap on the hour is in time, one second later is not', () => {
  const meeting = (recapSentAt: string | null) => held('2026-10-10', { recapSentAt })
  expect(followUpSignals([meeting('2026-10-12T15:00:00.000Z')])(day)).toEqual({ lateFollowUpsInARow: 0 })
  expect(followUpSignals([meeting('2026-10-12T15:00:01.000Z')])(day)).toEqual({ lateFollowUpsInARow: 1 })
})

test('late follow-ups count back from the day; one whose time still runs is passed over', () => {
  const meetings = [
    held('2026-09-01', { recapSentAt: '2026-09-02T09:00:00.000Z' }),
    held('2026-10-01'),
    held('2026-10-10', { recapSentAt: '2026-10-20T09:00:00.000Z' }),
    held('2026-10-30'),
  ]
  expect(followUpSignals(meetings)(day)).toEqual({ lateFollowUpsInARow: 2 })
  expect(followUpSignals(meetings)({ month: '2026-11', asOf: '2026-11-01' })).toEqual({ lateFollowUpsInARow: 3 })
  expect(followUpSignals([held('2026-10-01')])(day)).toEqual({})
})
