import type { Meeting } from '../../domain/meeting.ts'
import type { Segment } from '../../domain/segment.ts'
import { nextDue, type NextDue } from '../../rules/year-plan/next-due.ts'

/** The kinds on record that count as a meeting of the cadence. */
const COUNTS: Partial<Record<NextDue['kind'], readonly Meeting['kind'][]>> = {
  strategy: ['strategy', 'qbr', 'executive-qbr'],
  roadmap: ['roadmap'],
  budget: ['budget'],
  review: ['qbr', 'executive-qbr', 'lifecycle-review'],
  'check-in': ['check-in'],
  sync: ['check-in', 'lifecycle-review', 'qbr'],
}

/** When the meetings of a client's cadence are due next; none where its segment is not known. */
export function cadenceDue(meetings: readonly Meeting[], segment: Segment | null, asOf: string): NextDue[] {
  if (segment === null) return []
  const last = new Map<Meeting['kind'], string>()
  for (const { kind, endedAt } of meetings) {
    const day = endedAt.slice(0, 10)
    if (day <= asOf && day > (last.get(kind) ?? '')) last.set(kind, day)
  }
  const lastOf = (kind: NextDue['kind']) =>
    (COUNTS[kind] ?? [])
      .flatMap((each) => last.get(each) ?? [])
      .toSorted()
      .at(-1) ?? null
  return nextDue(segment, lastOf, asOf)
}
