import { build } from './build-element.js'
import { clientButton } from './client-button.js'
import { DIMENSIONS } from './dimensions.js'
import { sayGates } from './gates.js'
import { healthMark } from './health-mark.js'
import { sayRenewal } from './say-renewal.js'
import { sayAmount } from './say-value.js'
import { showMore } from './show-more.js'
import { tableRegion } from './table-region.js'

const COLUMNS = [
  ['name', 'Client'],
  ['segment', 'Segment'],
  ['touch', 'Touch'],
  ['mrr', 'MRR'],
  ...DIMENSIONS.map(({ key, short }) => [key, short]),
  ['calls', 'Open calls'],
  ['atRisk', 'At Risk'],
  ['gates', 'Gates in force'],
  ['renewal', 'Renewal'],
]

/** Makes the table of clients; `onSort(column)` is called by a column's button. Returns what shows rows in it. */
export function createTable(place, { onSort, openClient }) {
  const heads = COLUMNS.map(([key, label]) => {
    const button = build('button', { type: 'button', class: 'sort' }, label)
    button.addEventListener('click', () => onSort(key))
    return build('th', { scope: 'col', 'data-column': key }, button)
  })
  const rows = build('tbody', {})
  const region = tableRegion(
    'Table of clients',
    build('table', {}, build('thead', {}, build('tr', {}, ...heads)), rows),
  )
  place.replaceChildren(region)

  return (entries, { sort, direction }, empty) => {
    for (const head of heads) {
      if (head.dataset.column === sort)
        head.setAttribute('aria-sort', direction === 'descending' ? direction : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    rows.replaceChildren()
    region.nextElementSibling?.remove()
    region.hidden = entries.length === 0
    if (entries.length === 0) region.after(build('p', { class: 'empty' }, empty))
    else showMore(rows, region, entries, { make: (entry) => rowOf(entry, openClient) })
  }
}

function rowOf({ client, latest }, openClient) {
  const cell = (...children) => build('td', {}, ...children)
  return build(
    'tr',
    { 'data-client': client.id },
    build('th', { scope: 'row' }, clientButton(client, openClient)),
    cell(latest.segment ?? 'unknown'),
    cell(latest.touch ?? 'unknown'),
    build('td', { class: 'number' }, sayAmount(client.mrr)),
    ...latest.health.map(({ colour }) => build('td', { class: 'marked' }, healthMark(colour))),
    build('td', { class: 'number' }, sayCalls(latest.calls)),
    cell(latest.atRisk.flagged ? build('strong', {}, 'At Risk') : 'no flag'),
    cell(sayGates(latest.gates)),
    cell(...sayRenewal(client, latest)),
  )
}

function sayCalls(calls) {
  const waiting = calls.filter(({ state }) => state === 'waiting').length
  return `${calls.length - waiting}${waiting === 0 ? '' : ` (and ${waiting} waiting)`}`
}
