import { expect, test } from 'vitest'
import { applyRule } from '../../rules/apply-rule.ts'
import { derivedFigures, withDerived } from './derived-figures.ts'
import { readQuantities } from './quantities/read-quantities.ts'

const TODAY = '2026-11-24'

test('a share that a rule reads as a percentage is said with the counts behind it', () => {
  const derived = derivedFigures(readQuantities('45 of 60 users have MFA', TODAY))
  const input = { mfaPercent: 75 }
  const { because } = withDerived(applyRule('DMI-05', input, TODAY), input, derived)
  expect(because.at(-1)?.says).toBe('45 of 60: 75%')
})

test('a list is said with its median, and nothing is said of figures that no rule has read', () => {
  const derived = derivedFigures(readQuantities('Proposals took 8, 12, 15, 20 and 11 days', TODAY))
  expect(derived.map(({ says }) => says)).toEqual([
    'median of 8, 12, 15, 20, 11: 12',
    'average of 8, 12, 15, 20, 11: 13.2',
  ])
  const shares = derivedFigures(readQuantities('$4,000 MRR at 5%, 50% and 40%, $75 an hour', TODAY))
  const input = { mrr: 4000, csPercent: 5, plannedShare: 50, strategicShare: 40, hourlyCost: 75 }
  const used = applyRule('ES-06', input, TODAY)
  expect(withDerived(used, input, shares)).toBe(used)
  const finding = applyRule('PPL-046', { hoursToFirstAction: 40 }, TODAY)
  expect(withDerived(finding, { hoursToFirstAction: 40 }, derived)).toBe(finding)
})
