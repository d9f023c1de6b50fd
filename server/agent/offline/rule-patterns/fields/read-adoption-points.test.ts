import { expect, test } from 'vitest'
import { INSIGHTS } from './read-adoption-points.ts'

test.each([
  [
    'MFA at 63% with target 90%, AV at target, 10 points each.',
    [
      { actual: 63, target: 90, points: 10 },
      { actual: 100, target: 100, points: 10 },
    ],
  ],
  [
    'MFA 72% against a 90% target (10 points), backup 95% against 95% target (5 points)',
    [
      { actual: 72, target: 90, points: 10 },
      { actual: 95, target: 95, points: 5 },
    ],
  ],
])('each insight has its measure, its target and its points: %s', (question, insights) => {
  expect(INSIGHTS.read(question)?.value).toEqual(insights)
})

test.each(['MFA at 63% with target 90%, AV at target', 'MFA 80% and EDR 70%, 10 points each'])(
  'no target and no points are made up: %s',
  (question) => {
    expect(INSIGHTS.read(question)).toBeUndefined()
  },
)
