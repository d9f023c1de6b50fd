import { build } from './build-element.js'

/** A client's name as a button that opens its details. */
export function clientButton({ id, name }, openClient) {
  const button = build('button', { type: 'button', class: 'link', 'aria-haspopup': 'dialog' }, name)
  button.addEventListener('click', () => openClient(id))
  return button
}
