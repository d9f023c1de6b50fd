import { gatherParts } from '../gather-parts.ts'
import { capacity } from './plan/capacity.ts'
import { year } from './plan/year.ts'

export const plan = gatherParts({
  name: 'plan',
  summary: 'Plan capacity: the least change that fits the hours, or a what-if. Plan the client meetings of a year.',
  example: 'plan capacity --hours 1000',
  parts: [capacity, year],
})
