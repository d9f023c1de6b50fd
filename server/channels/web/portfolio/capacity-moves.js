import { build } from './build-element.js'
import { clientButton } from './client-button.js'
import { sayAmount, sayCount } from './say-value.js'
import { headRow, tableRegion } from './table-region.js'

/** The moves that the plan proposes, by name; a person decides on each. */
export function capacityMoves({ status, moves, movedClients, hoursCut, mrrMoved }, openClient) {
  if (status === 'fits') return [build('p', {}, 'Every client fits, so nothing moves.')]
  const rows = moves.map(({ id, name, from, to, mrr, hoursCut: cut }) =>
    build(
      'tr',
      { 'data-client': id },
      build('th', { scope: 'row' }, clientButton({ id, name }, openClient)),
      build('td', {}, from),
      build('td', {}, to),
      build('td', { class: 'number' }, sayAmount(cut)),
      build('td', { class: 'number' }, sayAmount(mrr)),
    ),
  )
  return [
    build('h3', {}, `Moves proposed: ${sayCount(movedClients, 'client')}, ${sayAmount(hoursCut)} hours less`),
    build('p', { class: 'hint' }, `A person decides on each. Their known MRR is ${sayAmount(mrrMoved)} together.`),
    tableRegion(
      'Moves proposed',
      build('table', {}, headRow(['Client', 'From', 'To', 'Hours less', 'MRR']), build('tbody', {}, ...rows)),
    ),
  ]
}
