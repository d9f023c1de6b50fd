import type { CallToAction, PortfolioClient } from '../../domain/client-month.ts'

const NO_DUE = '9999'

/**
 * Lets the calls beyond what one owner may have open wait: over the whole portfolio, those that are due last. Without
 * a number none waits, and a call that nobody owns never does.
 */
export function holdBackCalls(
  clients: readonly PortfolioClient[],
  mostPerOwner: number | undefined,
): PortfolioClient[] {
  if (mostPerOwner === undefined) return [...clients]
  const byDue = clients
    .flatMap(({ latest }) => latest.calls)
    .toSorted((a, b) => ((a.dueOn ?? NO_DUE) < (b.dueOn ?? NO_DUE) ? -1 : 1))
  const taken = new Map<string, number>()
  const waiting = new Set<CallToAction>()
  for (const call of byDue) {
    const owner = call.person ?? call.owner
    if (owner === null) continue
    const count = (taken.get(owner) ?? 0) + 1
    taken.set(owner, count)
    if (count > mostPerOwner) waiting.add(call)
  }
  return clients.map(({ latest, ...rest }) => ({
    ...rest,
    latest: {
      ...latest,
      calls: latest.calls.map((call) => (waiting.has(call) ? { ...call, state: 'waiting' as const } : call)),
    },
  }))
}
