import { buildSvg } from './build-element.js'
import { walkPoints } from './walk-points.js'

const SIZE = 400
const EDGE = { left: 40, right: 392, top: 8, bottom: 360 }
const RATINGS = [1, 2, 3, 4, 5]
// Room beside the ratings, so that no point lies under the name of a quadrant.
const [LEAST, MOST] = [0.4, 5.6]

const between = (rating) => (rating - LEAST) / (MOST - LEAST)
const x = (rating) => EDGE.left + between(rating) * (EDGE.right - EDGE.left)
const y = (rating) => EDGE.bottom - between(rating) * (EDGE.bottom - EDGE.top)

/** The clients as points over the four quadrants; `onChoose(clients)` is called for the point that is chosen. */
export function quadrantChart(entries, { highFrom, quadrants }, onChoose) {
  const byRating = Map.groupBy(entries, ({ client }) => `${client.maturity} ${client.appetite}`)
  const points = [...byRating.values()]
    .map((same) => same.map(({ client }) => client))
    .toSorted(([a], [b]) => a.maturity - b.maturity || a.appetite - b.appetite)
    .map((clients) => pointOf(clients, onChoose))
  walkPoints(points)
  return buildSvg(
    'svg',
    {
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      role: 'group',
      'aria-label': 'Chart of maturity and appetite; the list that follows says the same',
      'aria-describedby': 'quadrant-hint',
    },
    buildSvg(
      'g',
      { 'aria-hidden': 'true' },
      ...quadrants.map((each) => area(each, highFrom)),
      ...lines(highFrom),
      ...axes(),
    ),
    ...points,
  )
}

function pointOf(clients, onChoose) {
  const [{ maturity, appetite }] = clients
  const names = clients.map(({ name }) => name).join(', ')
  const label = `Maturity ${maturity}, appetite ${appetite}: ${names}`
  const [cx, cy] = [x(maturity), y(appetite)]
  const point = buildSvg(
    'g',
    {
      class: 'point',
      role: 'button',
      'aria-label': label,
      'data-clients': clients.map(({ id }) => id).join(' '),
      'data-at': `${maturity} ${appetite}`,
    },
    buildSvg('title', {}, label),
    buildSvg('circle', { cx, cy, r: clients.length === 1 ? 9 : 12 }),
    buildSvg('text', { x: cx, y: cy + 5, 'text-anchor': 'middle' }, clients.length === 1 ? '' : String(clients.length)),
  )
  point.addEventListener('click', () => onChoose(clients))
  return point
}

function area({ maturity, appetite, letter, name }, highFrom) {
  const [left, right] = maturity === 'high' ? [x(highFrom), EDGE.right] : [EDGE.left, x(highFrom)]
  const [top, bottom] = appetite === 'high' ? [EDGE.top, y(highFrom)] : [y(highFrom), EDGE.bottom]
  return buildSvg(
    'g',
    {},
    buildSvg('rect', { class: `area ${letter}`, x: left, y: top, width: right - left, height: bottom - top }),
    buildSvg('text', { x: left + 6, y: appetite === 'high' ? top + 16 : bottom - 7 }, `${letter} ${name}`),
  )
}

const lines = (highFrom) => [
  buildSvg('line', {
    class: 'limit',
    'data-limit': highFrom,
    x1: x(highFrom),
    x2: x(highFrom),
    y1: EDGE.top,
    y2: EDGE.bottom,
  }),
  buildSvg('line', {
    class: 'limit',
    'data-limit': highFrom,
    x1: EDGE.left,
    x2: EDGE.right,
    y1: y(highFrom),
    y2: y(highFrom),
  }),
]

const axes = () => [
  ...RATINGS.flatMap((rating) => [
    buildSvg('text', { x: x(rating), y: EDGE.bottom + 16, 'text-anchor': 'middle' }, String(rating)),
    buildSvg('text', { x: EDGE.left - 8, y: y(rating) + 5, 'text-anchor': 'end' }, String(rating)),
  ]),
  buildSvg('text', { x: (EDGE.left + EDGE.right) / 2, y: SIZE - 6, 'text-anchor': 'middle' }, 'Maturity'),
  buildSvg(
    'text',
    { x: 12, y: SIZE / 2 - 16, 'text-anchor': 'middle', transform: `rotate(-90 12 ${SIZE / 2 - 16})` },
    'Appetite',
  ),
]
