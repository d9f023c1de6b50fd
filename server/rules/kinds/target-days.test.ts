import { describe, expect, it } from 'vitest'
import { dueWithin } from './target-days.ts'

describe('dueWithin', () => {
  it.each([
    ['hoursAfterMeeting', { atMost: 48 }, '2027-02-11'],
    ['businessDaysToPlan', { atMost: 5 }, '2027-02-16'],
    ['resolutionDays', { atMost: 30 }, '2027-03-11'],
    // Four hours end at a time that a day does not tell.
    ['acknowledgeHighHours', { atMost: 4 }, undefined],
    ['medianDaysToProposal', { atMost: 14 }, undefined],
    ['earlyWins', { atLeast: 2 }, undefined],
  ])('%s %o from 9 February 2027', (name, limit, day) => expect(dueWithin(name, limit)?.('2027-02-09').day).toBe(day))
})
