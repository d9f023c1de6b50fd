import { expect, test } from 'vitest'
import { readQuantities } from './read-quantities.ts'
import type { Quantity } from './quantity.ts'

const say = (quantity: Quantity) => {
  if (quantity.kind === 'date') return quantity.day
  if (quantity.kind === 'share') return `${quantity.met.value} of ${quantity.of.value}`
  if (quantity.kind === 'list')
    return [quantity.numbers.map(({ value }) => value).join('/'), quantity.counts].filter(Boolean).join(' ')
  const counts = quantity.counts ?? (quantity.mayCount === undefined ? '' : `${quantity.mayCount}?`)
  return [quantity.value, quantity.unit === 'plain' ? '' : quantity.unit, counts].filter(Boolean).join(' ')
}

test.each([
  ['44 of 50 accounts have a session in the next 30 days', ['44 of 50']],
  ["44 of this month's 48 recaps", ['44 of 48']],
  ['Out of 25 declines 22 have reasons', ['22 of 25']],
  ['We delivered 22 reports, 17 of them live', ['17 of 22']],
  ['MFA 55 % and a budget of $14,000', ['55 percent', '14000 money']],
  ['A 30-minute reset after 6 business days', ['30 minute', '6 day']],
  ['12 March, March 3rd and 2026-05-04', ['2026-03-12', '2026-03-03', '2026-05-04']],
  ['30 February', ['30']],
  ['missed twice', ['2']],
  ['In September 9 of 10 triggers', ['9 of 10']],
  ['36 weekly hours booked out of 38', ['36 of 38']],
  ['40 available hours, 34 booked', ['40 hour', '34 hour?']],
  ['Playbook hours come to 620', ['620 hour']],
  ['2 snapshot pages and 9 support slides', ['2 page', '9 slide']],
  ['the 5 % x 50 % x 40 % formula', ['5 percent', '50 percent', '40 percent']],
  ['$4,000 a month. How many hours at $75?', ['4000 money', '75 money hourly']],
  ['80 CS hours, three red engagement months and twelve clients', ['80 hour', '3 month', '12']],
  ['the 125 clients and a 4-check score at step 3', []],
])('"%s" gives %j', (question, given) => {
  expect(readQuantities(question, '2026-11-24').map(say)).toEqual(given)
})

test('a percentage of what is denied has its rest as the contrary', () => {
  expect(readQuantities('20% of our recaps were late.', '2026-11-24')).toMatchObject([{ value: 20, contrary: 80 }])
  expect(readQuantities('90% of our recaps went out.', '2026-11-24')[0]).not.toHaveProperty('contrary')
})

test('what is needed is hours where hours are asked for', () => {
  expect(readQuantities('How many hours is that if we need 3,000?', '2026-11-24')).toMatchObject([
    { value: 3000, role: 'need', mayCount: 'hour' },
  ])
})
