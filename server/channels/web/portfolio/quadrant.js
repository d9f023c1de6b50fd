import { build } from './build-element.js'
import { citeButton } from './cite-button.js'
import { clientButton } from './client-button.js'
import { quadrantChart } from './quadrant-chart.js'
import { placeClients } from './quadrants.js'
import { sayCount } from './say-value.js'
import { showMore } from './show-more.js'

const AT_ONCE = 50

/** Shows the clients by maturity and appetite: a chart, the same as a list, and those that lack a rating. */
export function showQuadrant(place, entries, rules, openClient) {
  if (rules === undefined) {
    place.replaceChildren(build('p', { class: 'empty' }, 'The rules of the quadrants are not in force on this day.'))
    return
  }
  const { placed, unplaced, byQuadrant } = placeClients(entries, rules)
  const list = build('div', { class: 'quadrant-list' })
  const chart = quadrantChart(placed, rules, (clients) =>
    clients.length === 1
      ? openClient(clients[0].id)
      : list.querySelector(`[data-client="${CSS.escape(clients[0].id)}"] button`)?.focus(),
  )
  for (const { letter, name, maturity, appetite, entries: within } of byQuadrant)
    addGroup(list, `${letter} ${name}: ${maturity} maturity, ${appetite} appetite`, within, openClient)
  if (unplaced.length > 0) addGroup(list, 'Not placed', unplaced, openClient)
  place.replaceChildren(
    build(
      'p',
      { class: 'hint', id: 'quadrant-hint' },
      `A rating is high from ${rules.highFrom}; one on a line is on its high side `,
      citeButton('SEG-01'),
      ' ',
      citeButton('SEG-02'),
      '. A point holds every client with its two ratings, and says how many where there are more than one. Arrow keys go from point to point; Enter opens the client, or goes to the first in the list.',
    ),
    build('div', { class: 'quadrant' }, chart, list),
  )
}

function addGroup(list, title, entries, openClient) {
  const items = build('ul', {})
  list.append(build('h3', {}, `${title} (${sayCount(entries.length, 'client')})`), items)
  showMore(items, items, entries, { atOnce: AT_ONCE, make: (entry) => itemOf(entry, openClient) })
}

function itemOf({ client, latest }, openClient) {
  const { maturity, appetite } = client
  return build(
    'li',
    { 'data-client': client.id, 'data-at': `${maturity} ${appetite}` },
    clientButton(client, openClient),
    ` maturity ${maturity ?? 'unknown'}, appetite ${appetite ?? 'unknown'}; segment ${latest.segment ?? 'unknown'}`,
  )
}
