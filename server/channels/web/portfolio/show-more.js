import { build } from './build-element.js'

/** Puts the first items into a parent, and after `place` a button for each further lot; a large portfolio stays quick. */
export function showMore(parent, place, items, { atOnce = 200, make }) {
  let shown = 0
  const more = build('button', { type: 'button', class: 'quiet more' })
  const next = () => {
    const added = items.slice(shown, shown + atOnce).map(make)
    parent.append(...added)
    shown += added.length
    more.hidden = shown >= items.length
    more.textContent = `Show ${Math.min(atOnce, items.length - shown)} more of the ${items.length - shown} that are left`
    return added[0]
  }
  more.addEventListener('click', () => next()?.querySelector('button')?.focus())
  next()
  if (!more.hidden) place.after(more)
}
