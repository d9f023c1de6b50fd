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
  const fired: Fired[] = []
  const missing = new Set<string>()
  let unjudged = 0
  for (const { trigger, holds, reads } of triggersUnder(overlay)) {
    const held = holds(known)
    if (held === true) fired.push({ trigger, owner: ownerOf(trigger, segment), evidence: evidenceOf(trigger, known) })
    if (held !== undefined) continue
    unjudged += 1
    for (const name of reads) if (known[name] === undefined) missing.add(name)
  }
  return { fired, unjudged: { triggers: unjudged, missing: [...missing].toSorted() } }
}

interface Ready {
  trigger: Trigger
  holds: Compiled
  /** The signals and settings that it reads. */
  reads: readonly string[]
}

let last: { overlay: Overlay; triggers: readonly Ready[] } | undefined

/** The triggers with the provider's own numbers in their conditions, ready for many clients. */
function triggersUnder(overlay: Overlay): readonly Ready[] {
  if (last?.overlay !== overlay) last = { overlay, triggers: CLIENT_TRIGGERS.map((trigger) => ready(trigger, overlay)) }
  return last.triggers
}

function ready(own: Trigger, overlay: Overlay): Ready {
  const trigger = overlaid({ [own.id]: own }, overlay)[own.id]!
  const { signals, settings } = namesIn(trigger.when)
  return { trigger, holds: compileCondition(trigger.when), reads: [...signals, ...settings] }
}

const evidenceOf = ({ when }: Trigger, known: KnownSignals) => judgeCondition(when, known).because.map(sayCompared)

function ownerOf({ owner }: Trigger, segment: Segment | null): string | null {
  if (owner === null || typeof owner === 'string') return owner
  return segment === null ? null : (owner[segment] ?? null)
}
