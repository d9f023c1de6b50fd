import type { Rule } from '../define-rule.ts'
import type { Signal } from '../signals/signal.ts'
import { defineTrigger } from './define-trigger.ts'
import type { Trigger } from './trigger.ts'

/** The triggers of a blueprint as rules, over the signals that they read. */
export const defineTriggers = (triggers: readonly Trigger[], signals: Readonly<Record<string, Signal>>): Rule[] =>
  triggers.map((trigger) => defineTrigger(trigger, signals))
