import type { CallToAction } from '../../domain/client-month.ts'

/** A call to action for the terminal: the client and the play, who by when, why. */
export function renderCall(call: CallToAction & { clientName: string }): string {
  const { clientName, trigger, title, owner, person, due, dueOn, play, steps, evidence, merged, openedOn, state } = call
  const who = [person, owner].filter(Boolean).join(', ') || 'no owner named'
  const when = dueOn ?? due ?? 'no due time named'
  return [
    `${clientName}: ${play}${state === 'waiting' ? ' (waits: the owner has enough)' : ''}`,
    `  ${who}; due ${when}; open since ${openedOn}`,
    `  ${trigger} ${title}: ${evidence.join('; ')}`,
    ...(merged.length > 0 ? [`  asks for the same: ${merged.join(', ')}`] : []),
    ...steps.map((step) => `  - ${step}`),
  ].join('\n')
}
