import type { Segment } from '../../domain/segment.ts'
import { TRIGGERS } from '../../rules/all-triggers.ts'
import { overlaid } from '../../rules/overlay/overlaid.ts'
import type { Overlay } from '../../rules/overlay/overlay.ts'
import { type Compiled, compileCondition } from '../../rules/triggers/compile-condition.ts'
import { namesIn } from '../../rules/triggers/condition.ts'
import { judgeCondition } from '../../rules/triggers/judge-condition.ts'
import { sayCompared } from '../../rules/triggers/say-compared.ts'
import type { Trigger } from '../../rules/triggers/trigger.ts'
import type { KnownSignals } from './signals/known-signals.ts'

/** A trigger that fires, with what makes it fire. */
export interface Fired {
  trigger: Trigger
  owner: string | null
  evidence: string[]
}

const CLIENT_TRIGGERS = TRIGGERS.filter(({ watches }) => watches === 'client')

/** The triggers that fire for a client, and those that cannot be judged for want of signals. */
export function judgeTriggers(known: KnownSignals, segment: Segment | null, overlay: Overlay) {
  const { triggers, names } = triggersUnder(overlay)
  const fired: Fired[] = []
  const lacks = new Uint8Array(names.length)
  let unjudged = 0
  for (const { trigger, holds, reads } of triggers) {
    const held = holds(known)
    if (held === true) fired.push({ trigger, owner: ownerOf(trigger, segment), evidence: evidenceOf(trigger, known) })
    if (held !== undefined) continue
    unjudged += 1
    for (const at of reads) if (known[names[at]!] === undefined) lacks[at] = 1
  }
  return { fired, unjudged: { triggers: unjudged, missing: names.filter((_, at) => lacks[at] === 1) } }
}

interface Ready {
  trigger: Trigger
  holds: Compiled
  /** The signals and settings that it reads, as places among all names. */
  reads: readonly number[]
}
interface Made {
  triggers: readonly Ready[]
  /** Every signal and setting that a trigger reads, by name. */
  names: readonly string[]
}

let last: { overlay: Overlay; made: Made } | undefined

/** The triggers with the provider's own numbers in their conditions, ready for many clients. */
function triggersUnder(overlay: Overlay): Made {
  if (last?.overlay !== overlay) last = { overlay, made: makeReady(overlay) }
  return last.made
}

function makeReady(overlay: Overlay): Made {
  const triggers = CLIENT_TRIGGERS.map((own) => overlaid({ [own.id]: own }, overlay)[own.id]!)
  const readBy = triggers.map(({ when }) => Object.values(namesIn(when)).flat())
  const names = [...new Set(readBy.flat())].toSorted()
  const placeOf = new Map(names.map((name, at) => [name, at]))
  return {
    names,
    triggers: triggers.map((trigger, at) => ({
      trigger,
      holds: compileCondition(trigger.when),
      reads: readBy[at]!.map((name) => placeOf.get(name)!),
    })),
  }
}

const evidenceOf = ({ when }: Trigger, known: KnownSignals) => judgeCondition(when, known).because.map(sayCompared)

function ownerOf({ owner }: Trigger, segment: Segment | null): string | null {
  if (owner === null || typeof owner === 'string') return owner
  return segment === null ? null : (owner[segment] ?? null)
}
