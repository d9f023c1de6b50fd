import { postJson } from '../api.js'
import { build } from './build-element.js'
import { citeButton } from './cite-button.js'
import { sayAmount, sayCount } from './say-value.js'

/** The clients and hours of the blueprints' own example (ES-11), which they leave short of hours. */
const EXAMPLE = { hours: 1000, counts: { A: 7, B: 18, C: 40, D: 60 } }

const details = document.querySelector('#capacity-example')
const place = document.querySelector('#capacity-example-view')

/** Solves the blueprints' own example when a person opens it. */
export function startCapacityExample() {
  details.addEventListener('toggle', async () => {
    if (!details.open || place.childElementCount > 0) return
    try {
      place.replaceChildren(...solved(await postJson('/api/plan/capacity', EXAMPLE)))
    } catch (error) {
      place.replaceChildren(build('p', {}, `Problem: ${error.message}`))
    }
  })
}

function solved({ demand, available, gap, groups, movedClients, after }) {
  const left = after.bySegment.map(({ segment, clients }) => `${segment} ${clients}`).join(', ')
  return [
    build(
      'p',
      {},
      `${sayAmount(demand.hours)} hours are needed and ${sayAmount(available.hours)} are available: ${sayAmount(gap.hours)} too few. The least change moves ${sayCount(movedClients, 'client')} `,
      citeButton('ES-11'),
    ),
    build(
      'ul',
      {},
      ...groups.map(({ from, to, clients, hoursCut }) =>
        build('li', {}, `${sayCount(clients, 'client')} from ${from} to ${to}: ${sayAmount(hoursCut)} hours less`),
      ),
    ),
    build('p', {}, `Then ${sayAmount(after.hours)} hours are needed: ${left}.`),
  ]
}
