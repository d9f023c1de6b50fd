import type { CallToAction } from '../../../domain/client-month.ts'
import { cite } from '../cite.ts'
import { asData } from './as-data.ts'

/** A call to action as a line: what, who, by when, and the clause. `client` only where several clients are listed. */
export function sayCall(call: CallToAction & { client?: string }, asOf: string, uncitable: string[]): string {
  const { client, play, person, owner, dueOn, due, trigger, state } = call
  const who = asData(person ?? owner ?? 'nobody named')
  const when = dueOn === null ? (due === null ? 'no due day' : `due ${due}`) : `due ${dueOn}`
  const late = dueOn !== null && dueOn < asOf ? ', overdue' : ''
  const waits = state === 'waiting' ? ', waits' : ''
  return `- ${client === undefined ? '' : `${asData(client)}: `}${play}, ${who}, ${when}${late}${waits} ${cite(trigger, uncitable)}`
}
