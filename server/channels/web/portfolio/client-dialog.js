import { getJson } from '../api.js'
import { build } from './build-element.js'
import { callItem } from './call-item.js'
import { gateList } from './gates.js'
import { healthTable } from './client-health.js'
import { indexList } from './client-indices.js'
import { monthsTable } from './client-months.js'
import { standing, unjudged } from './client-standing.js'
import { dayQuery } from './view-address.js'
import { whyDetails } from './why.js'

const MONTHS = 12
const dialog = document.querySelector('#client-detail')
const title = document.querySelector('#client-title')
const view = document.querySelector('#client-view')

/** Wires the dialog; `onClose` is called when it is closed, however that happens. */
export function startClientDialog(onClose) {
  document.querySelector('#client-close').addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', onClose)
}

/** Opens everything that the rules say of a client. The focus goes back to where it was when the dialog closes. */
export async function openClientDialog(id, entry, asOf) {
  title.textContent = entry?.client.name ?? id
  view.replaceChildren(build('p', {}, 'Loading the months.'))
  if (!dialog.open) dialog.showModal()
  try {
    const query = dayQuery(asOf)
    const path = `/api/portfolio/${encodeURIComponent(id)}${query}${query === '' ? '?' : '&'}months=${MONTHS}`
    const { months } = await getJson(path)
    const latest = months.at(-1)
    if (entry === undefined || latest === undefined) throw new Error(`Nothing of ${id} is on record on this day.`)
    view.replaceChildren(...parts(entry.client, latest, months))
    view.scrollTo(0, 0)
  } catch (error) {
    view.replaceChildren(build('p', { class: 'problem' }, `Problem: ${error.message}`))
  }
}

function parts(client, latest, months) {
  const head = (words) => build('h3', {}, words)
  return [
    standing(client, latest),
    head(`Health, ${latest.month}`),
    healthTable(client, latest),
    head('Months'),
    monthsTable(months),
    head('Indices'),
    indexList(client, latest),
    head('Gates'),
    gateList(client, latest),
    head('Calls to action'),
    calls(client, latest),
    head('Not judged'),
    unjudged(latest),
  ]
}

function calls(client, { calls: open, asOf }) {
  if (open.length === 0) return build('p', {}, 'No call to action is open.')
  const items = open.map((call) =>
    callItem({ client, call, asOf }, undefined, [whyDetails(client.id, call.trigger, asOf)]),
  )
  return build('ul', { class: 'calls' }, ...items)
}
