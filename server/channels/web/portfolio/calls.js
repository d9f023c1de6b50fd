import { build } from './build-element.js'
import { callItem } from './call-item.js'
import { daysBetween, mondayOf } from './days.js'
import { ownerOf } from './owner-of.js'
import { sayCount } from './say-value.js'
import { showMore } from './show-more.js'

const NO_DAY = '9999-12-31'
const AT_ONCE = 25

/** Shows the calls to action of clients, by owner or by the week in which they are due, the earliest first. */
export function showCalls(place, entries, { grouped, owner }, openClient) {
  const calls = entries
    .flatMap(({ client, latest }) => latest.calls.map((call) => ({ client, call, asOf: latest.asOf })))
    .filter(({ call }) => owner === '' || ownerOf(call) === owner)
    .toSorted((a, b) => compare(a.call.dueOn ?? NO_DAY, b.call.dueOn ?? NO_DAY))
  if (calls.length === 0) {
    place.replaceChildren(build('p', { class: 'empty' }, 'No call to action is open for these clients.'))
    return
  }
  const groups = [...(grouped === 'week' ? byWeek(calls) : byOwner(calls)).entries()]
  place.replaceChildren(build('p', { class: 'hint' }, sayCalls(calls)))
  for (const [name, ofGroup] of groups) {
    const list = build('ul', { class: 'calls' })
    place.append(build('h3', {}, `${name}: ${sayCalls(ofGroup)}`), list)
    showMore(list, list, ofGroup, { atOnce: AT_ONCE, make: (each) => callItem(each, openClient) })
  }
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

function byOwner(calls) {
  const sorted = calls.toSorted(
    (a, b) => compare(a.call.person === null, b.call.person === null) || compare(ownerOf(a.call), ownerOf(b.call)),
  )
  return Map.groupBy(sorted, ({ call }) => ownerOf(call))
}

const byWeek = (calls) =>
  Map.groupBy(calls, ({ call: { dueOn }, asOf }) => {
    if (dueOn === null) return 'No day can be counted'
    const monday = mondayOf(dueOn)
    return `Week of ${monday}${monday === mondayOf(asOf) ? ' (this week)' : ''}`
  })

function sayCalls(calls) {
  const overdue = calls.filter(({ call: { dueOn }, asOf }) => dueOn !== null && daysBetween(asOf, dueOn) < 0).length
  return `${sayCount(calls.length, 'call')}, ${overdue === 0 ? 'none' : overdue} overdue`
}
