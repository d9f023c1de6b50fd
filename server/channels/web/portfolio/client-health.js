import { build } from './build-element.js'
import { citeButton } from './cite-button.js'
import { dimensionName } from './dimensions.js'
import { healthMark } from './health-mark.js'
import { sayName } from './say-value.js'
import { headRow, tableRegion } from './table-region.js'
import { whyDetails } from './why.js'

const PERCENT = 100

/** The five dimensions of the latest month, both readings, and the reasons on demand. */
export function healthTable(client, { health, asOf }) {
  const rows = health.map(({ dimension, colour, score, clause, coverage, missing, otherReading }) =>
    build(
      'tr',
      {},
      build('th', { scope: 'row' }, dimensionName(dimension)),
      build('td', {}, healthMark(colour), ' ', citeButton(clause)),
      build('td', {}, ...(otherReading === null ? ['none'] : reading(otherReading))),
      build('td', { class: 'number' }, score === null ? 'none' : String(score)),
      build(
        'td',
        {},
        `${Math.round(coverage * PERCENT)}%${missing.length === 0 ? '' : `; missing: ${missing.map(sayName).join(', ')}`}`,
      ),
    ),
  )
  const head = headRow(['Dimension', 'Colour', 'Other reading', 'Score', 'Inputs known'])
  const rules = health.flatMap(({ clause, otherReading }) => [
    clause,
    ...(otherReading === null ? [] : [otherReading.clause]),
  ])
  return build(
    'div',
    {},
    tableRegion('Health of the latest month', build('table', {}, head, build('tbody', {}, ...rows))),
    ...rules.map((rule) => whyDetails(client.id, rule, asOf)),
  )
}

const reading = ({ colour, clause }) => [healthMark(colour), ' ', citeButton(clause)]
