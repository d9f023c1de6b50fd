import { openClause } from '../clause-dialog.js'
import { build } from './build-element.js'

/** A button with a clause's id that opens the clause whole. */
export function citeButton(id) {
  const button = build('button', { type: 'button', class: 'cite', 'aria-label': `Open clause ${id}` }, id)
  button.addEventListener('click', () => openClause(id))
  return button
}

/** Several of them, with spaces between. */
export const citeButtons = (ids) => ids.flatMap((id, at) => (at === 0 ? [citeButton(id)] : [' ', citeButton(id)]))
