import { examplesOf, limitExamples } from '../examples.ts'
import { touchpointHours } from './touchpoint-hours.ts'

/** Cases of the hours that touchpoints take in a year. */
export const touchpointExamples = [
  examplesOf(touchpointHours, [
    ...limitExamples(
      ['ES-07'],
      [
        [{ hoursByCadence: { quarterly: 2, monthly: 1 } }, { hoursPerClient: 20, totalHours: null }],
        [
          { hoursByCadence: { annual: 3, semiAnnual: 1.5, weekly: 0.25 }, clients: 10 },
          { hoursPerClient: 19, totalHours: 190 },
        ],
      ],
    ),
    {
      name: 'no touchpoint at all',
      proves: ['ES-07'],
      input: { hoursByCadence: {} },
      status: 'unknown',
      missing: ['hoursByCadence'],
    },
  ]),
]
