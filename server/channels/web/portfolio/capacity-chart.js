import { build, buildSvg } from './build-element.js'
import { sayAmount } from './say-value.js'

const WIDTH = 400
const [LEFT, RIGHT] = [4, 396]
const BAR = 26
const SMALLEST_FOR_LETTER = 12

/** Hours by segment, before and after the moves, as bars beside a line at the hours that are there. */
export function capacityChart({ demand, after, available, status }) {
  const most = Math.max(demand.hours, available.hours, after.hours, 1)
  const x = (hours) => LEFT + (hours / most) * (RIGHT - LEFT)
  const bars = [['Demand', demand], ...(status === 'fits' ? [] : [['After the moves', after]])]
  const rows = bars.map(([name, { hours, bySegment }], at) =>
    bar(`${name}: ${sayAmount(hours)} hours`, bySegment, 38 + at * 56, x),
  )
  const height = 38 + bars.length * 56
  const there = x(available.hours)
  const label = `Available: ${sayAmount(available.hours)} hours`
  const said = [...bars.map(([name, { hours }]) => `${name}: ${sayAmount(hours)} hours`), label].join('. ')
  const chart = buildSvg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-label': `${said}. The table that follows has the numbers by segment.`,
    },
    ...rows,
    buildSvg('line', { class: 'there', x1: there, x2: there, y1: 20, y2: height }),
    buildSvg('text', { x: there, y: 14, 'text-anchor': there > WIDTH / 2 ? 'end' : 'start' }, label),
  )
  return build('div', { class: 'capacity-chart' }, chart)
}

function bar(label, bySegment, y, x) {
  let before = 0
  const pieces = bySegment.flatMap(({ segment, hours }) => {
    const [from, to] = [x(before), x(before + hours)]
    before += hours
    const width = to - from
    return [
      buildSvg('rect', { class: `piece ${segment}`, x: from, y: y + 6, width, height: BAR }),
      ...(width < SMALLEST_FOR_LETTER
        ? []
        : [buildSvg('text', { x: from + width / 2, y: y + 24, 'text-anchor': 'middle' }, segment)]),
    ]
  })
  return buildSvg('g', { class: 'bar' }, buildSvg('text', { x: LEFT, y }, label), ...pieces)
}
