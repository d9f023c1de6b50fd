import { examplesOf, limitExamples } from '../examples.ts'
import { agingBucket } from './aging-bucket.ts'

export const examples = [
  examplesOf(agingBucket, [
    ...limitExamples(
      ['PRO-08'],
      [
        [{ ageDays: 0 }, { bucket: '0-14d', stale: false }],
        [{ ageDays: 14 }, { bucket: '0-14d', stale: false }],
        [{ ageDays: 15 }, { bucket: '15-30d', stale: false }],
        [{ ageDays: 30 }, { bucket: '15-30d', stale: false }],
        [{ ageDays: 31 }, { bucket: '>30d', stale: true }],
      ],
    ),
    {
      name: 'an age that is not known is in no bucket',
      proves: ['PRO-08'],
      input: { ageDays: null },
      status: 'unknown',
      missing: ['ageDays'],
    },
    {
      name: 'a proposal cannot be younger than new',
      proves: ['PRO-08'],
      input: { ageDays: -1 },
      status: 'invalid',
    },
  ]),
]
