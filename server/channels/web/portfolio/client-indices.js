import { build } from './build-element.js'
import { citeButton } from './cite-button.js'
import { sayName } from './say-value.js'
import { whyDetails } from './why.js'

/** Composite health, maturity and appetite of the latest month; where there is no number, what it lacks. */
export function indexList(client, { composite, maturityIndex, appetiteIndex, asOf }) {
  const indices = [
    ['Composite health', composite],
    ['Maturity index', maturityIndex],
    ['Appetite index', appetiteIndex],
  ]
  const items = indices.map(([name, { clause, value, missing }]) =>
    build(
      'li',
      {},
      `${name}: ${value ?? `unknown, for it lacks ${missing.map(sayName).join(', ')}`} `,
      citeButton(clause),
      whyDetails(client.id, clause, asOf),
    ),
  )
  return build('ul', { class: 'entries' }, ...items)
}
