import type { Comparison, Condition, Known, LimitOrSetting } from './condition.ts'

/** Whether a condition holds for what is known; undefined where something that settles it is not known. */
export type Compiled = (known: Known) => boolean | undefined

/** Makes a condition quick to judge for many clients. It says whether, not why: `judgeCondition` gives the reasons. */
export function compileCondition(condition: Condition): Compiled {
  if ('any' in condition) return combined(condition.any.map(compileCondition), true)
  if ('all' in condition) return combined(condition.all.map(compileCondition), false)
  return compared(condition)
}

function combined(parts: readonly Compiled[], settles: boolean): Compiled {
  return (known) => {
    let isOpen = false
    for (const part of parts) {
      const holds = part(known)
      if (holds === settles) return settles
      if (holds === undefined) isOpen = true
    }
    return isOpen ? undefined : !settles
  }
}

function compared(comparison: Comparison): Compiled {
  const { signal } = comparison
  if ('is' in comparison) return known(signal, (value) => value === comparison.is)
  if ('in' in comparison) return known(signal, (value) => comparison.in.includes(value as string | number))
  if ('has' in comparison) {
    const wanted = plain(comparison.has)
    return known(signal, (value) => (value as readonly string[]).some((tag) => plain(tag) === wanted))
  }
  if ('atLeast' in comparison) return limited(signal, comparison.atLeast, (value, limit) => value >= limit)
  if ('atMost' in comparison) return limited(signal, comparison.atMost, (value, limit) => value <= limit)
  if ('above' in comparison) return limited(signal, comparison.above, (value, limit) => value > limit)
  return limited(signal, comparison.below, (value, limit) => value < limit)
}

const known =
  (signal: string, holds: (value: unknown) => boolean): Compiled =>
  (all) => {
    const value = all[signal]
    return value === undefined ? undefined : holds(value)
  }

function limited(signal: string, limit: LimitOrSetting, holds: (value: number, limit: number) => boolean): Compiled {
  if (typeof limit === 'number') return known(signal, (value) => holds(value as number, limit))
  const { setting } = limit
  return (all) => {
    const [value, set] = [all[signal], all[setting]]
    return value === undefined || set === undefined ? undefined : holds(value as number, set as number)
  }
}

/** "follow through" and "Follow-Through" are one tag. */
export const plain = (tag: string): string => tag.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
