import { build, buildSvg } from './build-element.js'

/** The letter of each colour, worst first. */
export const LETTERS = { red: 'R', yellow: 'Y', unknown: '?', green: 'G' }

const SHAPES = {
  red: () => buildSvg('rect', { x: 2, y: 2, width: 20, height: 20 }),
  yellow: () => buildSvg('path', { d: 'M12 1 23 22H1Z' }),
  green: () => buildSvg('circle', { cx: 12, cy: 12, r: 10.5 }),
  unknown: () => buildSvg('circle', { cx: 12, cy: 12, r: 10.5, 'stroke-dasharray': '3 3' }),
}

/** A colour as a shape of its own with its letter; the word is there for screen readers. */
export function healthMark(colour) {
  const y = colour === 'yellow' ? 19 : 16.5
  const letter = buildSvg('text', { x: 12, y, 'text-anchor': 'middle' }, LETTERS[colour])
  const drawn = buildSvg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, SHAPES[colour](), letter)
  return build('span', { class: `mark ${colour}` }, drawn, build('span', { class: 'unseen' }, colour))
}

/** What the marks mean. */
export const legend = () =>
  Object.keys(LETTERS).map((colour) => build('span', { class: 'key' }, healthMark(colour), ` ${colour}`))
