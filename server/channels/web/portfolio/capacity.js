import { postJson } from '../api.js'
import { build } from './build-element.js'
import { capacityChart } from './capacity-chart.js'
import { capacityMoves } from './capacity-moves.js'
import { capacityTable } from './capacity-table.js'
import { citeButton } from './cite-button.js'
import { clientButton } from './client-button.js'
import { conflictList } from './conflict-list.js'
import { sayAmount, sayCount, sayName } from './say-value.js'

const form = document.querySelector('#capacity-form')
const status = document.querySelector('#capacity-status')
const place = document.querySelector('#capacity-view')

/** Wires the form; `onAsk(hours)` is called when a person asks for a plan. */
export function startCapacity(onAsk) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onAsk(form.elements.hours.value)
  })
}

/** Asks for the plan that fits the hours, and shows it. */
export async function showCapacity(hours, asOf, openClient) {
  form.elements.hours.value = hours
  place.replaceChildren()
  if (hours === '') {
    status.textContent = ''
    return
  }
  status.textContent = 'Planning the hours ...'
  try {
    const plan = await postJson('/api/plan/capacity', { hours: Number(hours), ...(asOf === '' ? {} : { asOf }) })
    status.textContent = sayGap(plan)
    place.replaceChildren(...parts(plan, openClient))
  } catch (error) {
    status.textContent = `Problem: ${error.message}`
  }
}

function sayGap({ demand, available, gap, status: outcome, uncoveredHours }) {
  const [needed, there] = [sayAmount(demand.hours), sayAmount(available.hours)]
  const apart = sayAmount(Math.abs(gap.hours))
  if (outcome === 'fits') return `${needed} hours are needed and ${there} are available: ${apart} to spare.`
  const short = outcome === 'short' ? ` No move covers the last ${sayAmount(uncoveredHours)} hours.` : ''
  return `${needed} hours are needed and ${there} are available: ${apart} too few.${short}`
}

function parts(plan, openClient) {
  const { because, conflicts, leftOut, asOf } = plan
  return [
    capacityChart(plan),
    capacityTable(plan),
    ...capacityMoves(plan, openClient),
    ...(leftOut.length === 0
      ? []
      : [
          build('h3', {}, `Left out: ${sayCount(leftOut.length, 'client')}`),
          build(
            'ul',
            {},
            ...leftOut.map(({ id, name, missing }) =>
              build('li', {}, clientButton({ id, name }, openClient), `: ${missing.map(sayName).join(', ')} not known`),
            ),
          ),
        ]),
    build(
      'details',
      {},
      build('summary', {}, `Why, as of ${asOf}`),
      build('ul', {}, ...because.map(({ clause, says }) => build('li', {}, `${says} `, citeButton(clause)))),
      ...conflictList(conflicts),
    ),
  ]
}
