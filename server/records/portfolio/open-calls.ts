import type { CallToAction } from '../../domain/client-month.ts'
import type { Client } from '../../domain/client.ts'
import { dueOn, sayDue } from '../../rules/triggers/define-trigger.ts'
import type { Fired } from './judge-triggers.ts'

/** The roles that a client record names a person for. */
const PERSONS = { CSM: 'csm', vCIO: 'vcio', AM: 'am', TAM: 'tam' } as const
const NO_DUE = '9999-12-31'

/**
 * The calls to action of a month. A trigger that fired before keeps its call and its day; triggers of one topic become
 * one call, led by the one that is due first.
 */
export function openCalls(
  fired: readonly Fired[],
  before: readonly CallToAction[],
  client: Client,
  asOf: string,
): CallToAction[] {
  const openedOn = new Map(before.flatMap((call) => [call.trigger, ...call.merged].map((id) => [id, call.openedOn])))
  const byTopic = Map.groupBy(fired, ({ trigger }) => trigger.topic)
  return [...byTopic.values()].map((same) => {
    const opened = same.map(({ trigger }) => openedOn.get(trigger.id) ?? asOf).toSorted()[0]!
    const [first, ...others] = same.toSorted(
      (a, b) =>
        compare(dueDay(a, opened) ?? NO_DUE, dueDay(b, opened) ?? NO_DUE) || compare(a.trigger.id, b.trigger.id),
    )
    const { trigger, owner, evidence } = first!
    return {
      trigger: trigger.id,
      title: trigger.title,
      topic: trigger.topic,
      openedOn: opened,
      owner,
      person: personFor(owner, client),
      due: sayDue(trigger.due),
      dueOn: dueDay(first!, opened) ?? null,
      firstActionBy: trigger.firstActionHours === null ? null : dueOn(opened, { hours: trigger.firstActionHours }),
      play: trigger.play,
      steps: trigger.steps,
      evidence: [...new Set([...evidence, ...others.flatMap((each) => each.evidence)])],
      merged: others.map((each) => each.trigger.id),
      state: 'open' as const,
    }
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function dueDay({ trigger: { due } }: Fired, opened: string): string | undefined {
  return due === null || 'at' in due ? undefined : dueOn(opened, due)
}

/** The first person named for one of the roles that the owner lists: `AM/CSM` is the AM. */
function personFor(owner: string | null, client: Client): string | null {
  const roles = owner?.match(/CSM|vCIO|AM|TAM/g) ?? []
  for (const role of roles) {
    const person = client[PERSONS[role as keyof typeof PERSONS]]
    if (person !== null) return person
  }
  return null
}
