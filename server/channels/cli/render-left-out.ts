import type { LeftOut } from '../../rules/planning/capacity-plan.ts'

/** The clients that take no part in a plan, with what is missing; nothing where there are none. */
export function renderLeftOut(leftOut: LeftOut[]): string[] {
  if (leftOut.length === 0) return []
  const rows = leftOut.map(({ id, name, missing }) => `  ${id}  ${name}: ${missing.join(', ')}`)
  return [[`Left out, so the need is at least this (${leftOut.length}):`, ...rows].join('\n')]
}
