import { build } from './build-element.js'
import { clientButton } from './client-button.js'
import { DIMENSIONS, dimensionName } from './dimensions.js'
import { LETTERS } from './health-mark.js'
import { showMore } from './show-more.js'
import { headRow, tableRegion } from './table-region.js'

/** Wires the choice of what the heatmap shows. */
export function startHeatmap(onChange) {
  const shown = document.querySelector('#heatmap-shown')
  shown.append(...DIMENSIONS.map(({ key, name }) => new Option(`${name}, the last months`, key)))
  shown.addEventListener('change', () => onChange(shown.value))
}

/** Shows clients by the five dimensions of their latest month, or by the months of one dimension. */
export function showHeatmap(place, entries, named, openClient) {
  const dimension = DIMENSIONS.some(({ key }) => key === named) ? named : ''
  document.querySelector('#heatmap-shown').value = dimension
  if (entries.length === 0) {
    place.replaceChildren(build('p', { class: 'empty' }, 'There is no client to show.'))
    return
  }
  const { label, heads, cellsOf } = dimension === '' ? latestMonths() : monthsOf(dimension, entries)
  const rows = build('tbody', {})
  const region = tableRegion(label, build('table', { class: 'heat' }, headRow(['Client', ...heads]), rows))
  place.replaceChildren(region)
  showMore(rows, region, entries, {
    make: (entry) =>
      build('tr', {}, build('th', { scope: 'row' }, clientButton(entry.client, openClient)), ...cellsOf(entry)),
  })
}

const latestMonths = () => ({
  label: 'Health of the latest month by client and dimension',
  heads: ['Month', ...DIMENSIONS.map(({ short }) => short)],
  cellsOf: ({ latest }) => [build('td', {}, latest.month), ...latest.health.map(({ colour }) => cell(colour))],
})

function monthsOf(dimension, entries) {
  const months = [...new Set(entries.flatMap(({ trend }) => trend.map(({ month }) => month)))].toSorted()
  return {
    label: `${dimensionName(dimension)} by client and month`,
    heads: months,
    cellsOf: ({ trend }) => {
      const colours = new Map(trend.map((each) => [each.month, each.colours[dimension]]))
      return months.map((month) => (colours.has(month) ? cell(colours.get(month)) : build('td', {}, 'none')))
    },
  }
}

const cell = (colour) =>
  build('td', { class: `cell ${colour}` }, LETTERS[colour], build('span', { class: 'unseen' }, ` ${colour}`))
