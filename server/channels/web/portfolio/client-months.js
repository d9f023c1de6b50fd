import { build } from './build-element.js'
import { DIMENSIONS } from './dimensions.js'
import { healthMark } from './health-mark.js'
import { headRow, tableRegion } from './table-region.js'

/** The colours of every month, the latest first, with the other reading where the blueprints have two. */
export function monthsTable(months) {
  const rows = months
    .toReversed()
    .map(({ month, segment, health, calls }) =>
      build(
        'tr',
        {},
        build('th', { scope: 'row' }, month),
        build('td', {}, segment ?? 'unknown'),
        ...health.map(({ colour, otherReading }) =>
          build(
            'td',
            {},
            healthMark(colour),
            ...(otherReading === null ? [] : [` ${otherReading.clause}: `, healthMark(otherReading.colour)]),
          ),
        ),
        build('td', { class: 'number' }, String(calls.length)),
      ),
    )
  const head = headRow(['Month', 'Segment', ...DIMENSIONS.map(({ short }) => short), 'Calls'])
  return tableRegion('Colours by month', build('table', {}, head, build('tbody', {}, ...rows)))
}
