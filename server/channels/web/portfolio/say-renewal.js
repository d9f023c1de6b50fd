import { build } from './build-element.js'
import { sayCount } from './say-value.js'

/** The day of renewal and how far it is, as children of an element; "unknown" where no day is on record. */
export function sayRenewal({ renewalDate }, { renewal: { daysToRenewal } }) {
  if (renewalDate === null) return ['unknown']
  if (daysToRenewal === null) return [renewalDate]
  const days = sayCount(Math.abs(daysToRenewal), 'day')
  const away = daysToRenewal < 0 ? `${days} ago` : `in ${days}`
  return [build('span', { class: 'day' }, renewalDate), ', ', build('span', { class: 'day' }, away)]
}
