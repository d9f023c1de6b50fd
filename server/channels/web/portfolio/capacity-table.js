import { build } from './build-element.js'
import { citeButton } from './cite-button.js'
import { sayAmount } from './say-value.js'
import { headRow, tableRegion } from './table-region.js'

/** The numbers of the chart: clients and hours by segment, before and after the moves. */
export function capacityTable({ demand, after, available, gap }) {
  const rows = demand.bySegment.map(({ segment, clients, hoursPerClient, hours, clause }, at) => {
    const then = after.bySegment[at]
    return row(
      segment,
      [clients, hoursPerClient, hours, then.clients, then.hours].map(sayOrUnknown),
      citeButton(clause),
    )
  })
  const clientsOf = ({ bySegment }) => sayAmount(bySegment.reduce((sum, { clients }) => sum + clients, 0))
  const head = headRow(['Segment', 'Clients', 'Hours each', 'Hours', 'Clients after', 'Hours after', 'Clause'])
  const total = row(
    'All',
    [clientsOf(demand), '', sayAmount(demand.hours), clientsOf(after), sayAmount(after.hours)],
    '',
  )
  const there = row('Available', ['', '', sayAmount(available.hours), '', sayAmount(available.hours)], '')
  const left = row(
    'Gap (below 0: to spare)',
    ['', '', sayAmount(gap.hours), '', sayAmount(after.gap.hours)],
    citeButton(gap.clause),
  )
  return tableRegion('Hours by segment', build('table', {}, head, build('tbody', {}, ...rows, total, there, left)))
}

const sayOrUnknown = (value) => sayAmount(value ?? null)

const row = (name, numbers, clause) =>
  build(
    'tr',
    {},
    build('th', { scope: 'row' }, name),
    ...numbers.map((number) => build('td', { class: 'number' }, number)),
    build('td', {}, clause),
  )
