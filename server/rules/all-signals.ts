import { engagementSignals } from './2.3-engagement/triggers.ts'
import { clientSignals } from './signals/client-signals.ts'
import type { Signal } from './signals/signal.ts'

/** Every signal that a trigger reads, by name. */
export const SIGNALS: Readonly<Record<string, Signal>> = { ...clientSignals, ...engagementSignals }
