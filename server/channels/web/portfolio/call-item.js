import { build } from './build-element.js'
import { citeButton, citeButtons } from './cite-button.js'
import { clientButton } from './client-button.js'
import { daysBetween } from './days.js'
import { sayCount } from './say-value.js'

/** One call to action: what, for whom, until when, the play with its steps, the evidence and the clauses. */
export function callItem({ client, call, asOf }, openClient, more = []) {
  const { trigger, title, owner, person, play, steps, evidence, merged, state, firstActionBy } = call
  return build(
    'li',
    { 'data-trigger': trigger, 'data-client': client.id },
    build(
      'p',
      {},
      build('strong', {}, title),
      ' ',
      citeButton(trigger),
      ...(openClient === undefined ? [] : [' for ', clientButton(client, openClient)]),
    ),
    build('p', {}, ...sayDue(call, asOf)),
    build(
      'p',
      { class: 'hint' },
      `Owner: ${person === null ? (owner ?? 'none named') : `${person} (${owner})`}. Play: ${play}.`,
      firstActionBy === null
        ? ''
        : ` First action by ${firstActionBy}${firstActionBy < asOf ? ', which has passed' : ''}.`,
      state === 'waiting' ? ' Waiting: the owner has as many open calls as the setting allows.' : '',
    ),
    build(
      'details',
      {},
      build('summary', {}, `Evidence${steps.length === 0 ? '' : ' and steps'}: ${trigger}`),
      build('p', {}, `Open since ${call.openedOn}, because:`),
      build('ul', {}, ...evidence.map((each) => build('li', {}, each))),
      ...(steps.length === 0
        ? []
        : [build('p', {}, 'Steps:'), build('ol', {}, ...steps.map((step) => build('li', {}, step)))]),
      ...(merged.length === 0 ? [] : [build('p', {}, 'Asked for by these triggers too: ', ...citeButtons(merged))]),
    ),
    ...more,
  )
}

function sayDue({ dueOn, due }, asOf) {
  if (dueOn === null) return [due === null ? 'The clause names no time.' : `Due: ${due}; no day can be counted.`]
  const days = daysBetween(asOf, dueOn)
  const when = `due ${dueOn} (${due})`
  if (days < 0) return [build('strong', { class: 'overdue' }, `Overdue by ${sayCount(-days, 'day')}`), `: ${when}`]
  return [days === 0 ? `Due today: ${when}` : `Due in ${sayCount(days, 'day')}: ${when}`]
}
