import { getJson } from '../api.js'
import { showCalls } from './calls.js'
import { startCapacityExample } from './capacity-example.js'
import { showCapacity, startCapacity } from './capacity.js'
import { openClientDialog, startClientDialog } from './client-dialog.js'
import { legend } from './health-mark.js'
import { showHeatmap, startHeatmap } from './heatmap.js'
import { fillFilters, fillOwners, passes, startFilters } from './portfolio-filters.js'
import { sortEntries } from './portfolio-sort.js'
import { createTable } from './portfolio-table.js'
import { showQuadrant } from './quadrant.js'
import { readQuadrants } from './quadrants.js'
import { sayCount } from './say-value.js'
import { dayQuery, readView, writeView } from './view-address.js'

const count = document.querySelector('#count')
const grouped = document.querySelector('#calls-grouped')
let view = readView(location.search)
let entries = []
let quadrants

/** Takes over what a person chose: into the address, and into every part that shows clients. */
function change(chosen) {
  const before = view
  view = { ...view, ...chosen }
  writeView(view)
  fillFilters(view)
  if (view.asOf !== before.asOf) return load()
  return show()
}

function show() {
  const shown = sortEntries(
    entries.filter((entry) => passes(entry, view)),
    view,
  )
  count.textContent = `${shown.length} of ${sayCount(entries.length, 'client')}`
  showTable(
    shown,
    view,
    entries.length === 0
      ? 'There is no client on record on this day.'
      : 'No client passes these filters; change or clear one of them.',
  )
  showQuadrant(document.querySelector('#quadrant-view'), shown, quadrants, openClient)
  showHeatmap(document.querySelector('#heatmap-view'), shown, view.heatmap, openClient)
  grouped.querySelector(`[value="${view.grouped === 'week' ? 'week' : ''}"]`).checked = true
  showCalls(document.querySelector('#calls-view'), shown, view, openClient)
}

async function load() {
  count.textContent = 'Loading the portfolio.'
  try {
    const asked = view.asOf
    const { clients } = await getJson(`/api/portfolio${dayQuery(asked)}`)
    const rules = clients.length === 0 ? undefined : await readQuadrants(clients[0].latest.asOf)
    if (asked !== view.asOf) return
    entries = clients
    quadrants = rules
    fillOwners(entries)
    fillFilters(view)
    show()
    await showCapacity(view.hours, view.asOf, openClient)
  } catch (error) {
    count.textContent = `Problem: ${error.message}`
  }
}

function openClient(id) {
  view = { ...view, client: id }
  writeView(view)
  return openClientDialog(
    id,
    entries.find(({ client }) => client.id === id),
    view.asOf,
  )
}

const showTable = createTable(document.querySelector('#clients-table'), {
  openClient,
  onSort: (sort) =>
    change({ sort, direction: view.sort === sort && view.direction === 'ascending' ? 'descending' : 'ascending' }),
})
for (const place of document.querySelectorAll('.legend')) place.append(...legend())
startFilters(change)
startHeatmap((heatmap) => change({ heatmap }))
grouped.addEventListener('change', (event) => change({ grouped: event.target.value }))
startCapacityExample()
startCapacity((hours) => {
  view = { ...view, hours }
  writeView(view)
  return showCapacity(hours, view.asOf, openClient)
})
startClientDialog(() => {
  view = { ...view, client: '' }
  writeView(view)
})
addEventListener('popstate', async () => {
  const before = view
  const named = readView(location.search)
  if (JSON.stringify(named) === JSON.stringify(before)) return
  await change(named)
  if (named.hours !== before.hours) await showCapacity(named.hours, named.asOf, openClient)
})
await load()
if (view.client !== '') await openClient(view.client)
