import { expect, test } from 'vitest'
import { weekdayMoments } from './read-weekdays.ts'

// A Tuesday.
const TODAY = '2026-11-24'
const momentsIn = (question: string) => weekdayMoments(question, TODAY).map(({ day, time }) => `${day} ${time}`)

test('a day of the week with a time is the latest one until today, the next ones follow it', () => {
  expect(momentsIn('The QBR ended on Monday at 10:00')).toEqual(['2026-11-23 10:00'])
  expect(momentsIn('It ended Tuesday at 15:00, the recap went out Thursday at 5 pm')).toEqual([
    '2026-11-24 15:00',
    '2026-11-26 17:00',
  ])
  expect(momentsIn('From Friday 9:00 to 10:00 on Monday')).toEqual(['2026-11-20 09:00', '2026-11-23 10:00'])
})

test('a day without a time, or of another week, is no moment', () => {
  expect(momentsIn('The review is on Monday')).toEqual([])
  expect(momentsIn('It ends next Monday at 10:00')).toEqual([])
  expect(momentsIn('Our sunset plan at 10:00')).toEqual([])
})
