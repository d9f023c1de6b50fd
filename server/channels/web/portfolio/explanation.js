import { build } from './build-element.js'
import { conflictList } from './conflict-list.js'
import { citeButton } from './cite-button.js'
import { sayFields, sayName, sayValue } from './say-value.js'

/** Why a rule says what it says, its input, the readings it rests on, and the nearest change that flips it. */
export function explanation({ title, month, input, finding, flips }, ofMany) {
  const { status, value, missing, because, conflicts } = finding
  return [
    build('p', {}, `${title}, ${month}: ${status === 'decided' ? sayFields(value) : sayStatus(status)}.`),
    build('ul', {}, ...because.map(({ clause, says }) => build('li', {}, `${says} `, citeButton(clause)))),
    build('p', {}, `Asked with: ${Object.keys(input).length === 0 ? 'nothing known' : sayFields(input)}.`),
    ...(ofMany
      ? [build('p', {}, 'The rule is asked of each meeting or decision; these are the reasons of the one asked last.')]
      : []),
    ...(missing.length === 0 ? [] : [build('p', {}, `Missing: ${missing.map(sayName).join(', ')}.`)]),
    build('div', { class: 'flips' }, ...sayFlips(status, flips)),
    ...conflictList(conflicts),
  ]
}

const sayStatus = (status) => (status === 'not-in-force' ? 'not in force on this day' : status)

function sayFlips(status, flips) {
  if (status !== 'decided') return [build('p', {}, 'Nothing can be said of a flip before there is a result.')]
  if (flips.length === 0) return [build('p', {}, 'No single input that changes alone gives another result.')]
  const items = flips.map(({ input, from, to, move, gives }) => {
    const moved = move === null ? '' : ` (${Math.abs(move)} ${move < 0 ? 'less' : 'more'})`
    return build(
      'li',
      {},
      `${sayName(input)} ${sayValue(to)} instead of ${sayValue(from)}${moved}: ${sayFields(gives)}`,
    )
  })
  return [build('p', {}, 'What would flip it, the smallest move first:'), build('ul', {}, ...items)]
}
