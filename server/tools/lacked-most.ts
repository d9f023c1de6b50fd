import { TRIGGERS } from '../rules/all-triggers.ts'
import { namesIn } from '../rules/triggers/condition.ts'

/** Signals that are missing, those that most triggers read first. */
export function lackedMost(missing: readonly string[]): string[] {
  const counts = new Map(missing.map((name) => [name, 0]))
  for (const { when } of TRIGGERS)
    for (const name of namesIn(when).signals) if (counts.has(name)) counts.set(name, counts.get(name)! + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}
