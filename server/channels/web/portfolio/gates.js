import { build } from './build-element.js'
import { citeButton } from './cite-button.js'
import { sayName } from './say-value.js'
import { whyDetails } from './why.js'

const KINDS = {
  expansion: 'expansion',
  watchlist: 'watchlist',
  mfa: 'MFA',
  endpoint: 'endpoint',
  recap: 'recap',
  'first-action': 'first action',
  credit: 'credit',
}
// Gates that are asked once for each meeting or decision.
const OF_ONE_SUBJECT = ['recap', 'first-action', 'credit']

const kindsOf = (gates, status) => [
  ...new Set(gates.filter((gate) => gate.status === status).map(({ kind }) => KINDS[kind] ?? kind)),
]

/** The kinds of gate in force, and those that a missing input may hide. */
export function sayGates(gates) {
  const inForce = kindsOf(gates, 'in-force')
  const unknown = kindsOf(gates, 'unknown')
  return [
    inForce.length === 0 ? (unknown.length === 0 ? 'none' : 'none known') : inForce.join(', '),
    ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`]),
  ].join('; ')
}

/** Every gate of a client with its clause and what decides it. */
export function gateList(client, { gates, asOf }) {
  if (gates.length === 0) return build('p', {}, 'No gate is in force and none is unknown.')
  const items = gates.map(({ kind, status, subject, says, clause, missing }) =>
    build(
      'li',
      {},
      `${status === 'in-force' ? 'In force' : 'Not known'}: ${says} `,
      citeButton(clause),
      ...(missing.length === 0 ? [] : [` Missing: ${missing.map(sayName).join(', ')}.`]),
      whyDetails(client.id, clause, asOf, OF_ONE_SUBJECT.includes(kind) && subject !== null),
    ),
  )
  return build('ul', { class: 'entries' }, ...items)
}
