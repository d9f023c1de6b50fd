import { build } from './build-element.js'
import { DIMENSIONS } from './dimensions.js'
import { ownerOf } from './owner-of.js'

const form = document.querySelector('#filters')
const PERSONS = ['csm', 'am', 'tam', 'vcio']
const EMPTY = { q: '', segment: '', dimension: '', colour: '', owner: '', asOf: '', atRisk: '', withCalls: '' }

/** Wires the filters: `onChange` gets what a person chose, by name. */
export function startFilters(onChange) {
  form.elements.dimension.append(...DIMENSIONS.map(({ key, name }) => new Option(name, key)))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () =>
    onChange(Object.fromEntries(Object.keys(EMPTY).map((name) => [name, chosen(name)]))),
  )
  document.querySelector('#clear').addEventListener('click', () => onChange(EMPTY))
}

const chosen = (name) => {
  const field = form.elements[name]
  return field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value
}

/** Shows in the form what a view has chosen. */
export function fillFilters(view) {
  for (const name of Object.keys(EMPTY)) {
    const field = form.elements[name]
    if (field.type === 'checkbox') field.checked = view[name] === field.value
    else if (field.value !== view[name]) field.value = view[name]
  }
}

/** Lists everyone who can own something: the people on the accounts, then the roles that no person is named for. */
export function fillOwners(entries) {
  const calls = entries.flatMap(({ latest }) => latest.calls)
  const named = [
    ...entries.flatMap(({ client }) => PERSONS.map((role) => client[role])),
    ...calls.map(({ person }) => person),
  ]
  const people = new Set(named.filter((name) => name !== null))
  const group = (label, names) =>
    build('optgroup', { label }, ...[...names].toSorted().map((name) => new Option(name, name)))
  const [anyone] = form.elements.owner.options
  form.elements.owner.replaceChildren(
    anyone,
    group('People', people),
    group('Roles with no person named', new Set(calls.map(ownerOf)).difference(people)),
  )
}

/** Whether a client passes the filters of a view. */
export function passes({ client, latest }, { q, segment, dimension, colour, owner, atRisk, withCalls }) {
  const words = [client.name, client.id, client.industry ?? ''].join(' ').toLowerCase()
  const health = dimension === '' ? latest.health : latest.health.filter((each) => each.dimension === dimension)
  return (
    words.includes(q.trim().toLowerCase()) &&
    (segment === '' || (latest.segment ?? 'unknown') === segment) &&
    (colour === '' || health.some((each) => each.colour === colour)) &&
    (owner === '' ||
      PERSONS.some((role) => client[role] === owner) ||
      latest.calls.some((call) => ownerOf(call) === owner)) &&
    (atRisk === '' || latest.atRisk.flagged) &&
    (withCalls === '' || latest.calls.some(({ state }) => state === 'open'))
  )
}
