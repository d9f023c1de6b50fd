import type { SignalValue } from '../../../rules/signals/signal.ts'

/** Signals of a client on a day, by name. What is not known is not there. */
export type KnownSignals = Record<string, SignalValue>

/** Leaves out what is not known, so that null never counts as a value. */
export function onlyKnown(signals: Record<string, SignalValue | null | undefined>): KnownSignals {
  const known: KnownSignals = {}
  for (const [name, value] of Object.entries(signals)) if (value !== null && value !== undefined) known[name] = value
  return known
}
