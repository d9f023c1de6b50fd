import type { WhyUnanswered } from '../../domain/unanswered-question.ts'
import type { OpenPoint, OpenPoints } from '../open-points.ts'
import type { KeptQuestion } from './kept-question.ts'
import { withoutPlaceholders } from './redaction/placeholders.ts'

/** Questions that ask the same and were not answered. */
export interface Gap {
  /** How often it was asked. */
  count: number
  /** First and last day, YYYY-MM-DD. */
  since: string
  last: string
  /** The wording asked most, of those the shortest. */
  example: string
  /** The clauses that came nearest, most often first; `section` is null where the clause is there no more. */
  nearest: { clause: string; section: string | null }[]
  /** What the ledger of open points says of it, or null for a gap that it does not name. */
  openPoint: OpenPoint | null
  /** How often each reason was given, and on which channel it was asked. */
  reasons: Partial<Record<WhyUnanswered | 'unknown', number>>
  channels: Record<string, number>
  /** The kept questions, to forget them by. */
  ids: number[]
}

const NEAREST = 3
/** As alike as questions must be to count as the same. */
const NAMED_FROM = 0.5

/** What a group of kept questions comes to. */
export function toGap(group: KeptQuestion[], openPoints: OpenPoints, sections: Map<string, string>): Gap {
  const days = group.map(({ day }) => day).toSorted()
  return {
    count: group.length,
    since: days[0]!,
    last: days.at(-1)!,
    example: exampleOf(group),
    nearest: nearestOf(group).map((clause) => ({ clause, section: sections.get(clause) ?? null })),
    openPoint: openPointOf(group, openPoints),
    reasons: countBy(group.map(({ reason }) => reason ?? 'unknown')),
    channels: countBy(group.map(({ channel }) => channel ?? 'unknown')),
    ids: group.map(({ id }) => id),
  }
}

/** What was asked most comes first, of that what was asked last. */
export const byWeight = (a: Gap, b: Gap) => b.count - a.count || b.last.localeCompare(a.last) || a.ids[0]! - b.ids[0]!

const countBy = <Key extends string>(keys: Key[]) =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length])) as Record<Key, number>

function exampleOf(group: KeptQuestion[]): string {
  const worded = [...Map.groupBy(group, ({ text }) => text)]
  const [[text]] = worded.toSorted(
    ([a, asked], [b, other]) => other.length - asked.length || a.length - b.length || (a < b ? -1 : 1),
  ) as [[string, KeptQuestion[]]]
  return text
}

function nearestOf(group: KeptQuestion[]): string[] {
  const worth = new Map<string, number>()
  for (const { clauses } of group)
    for (const [at, clause] of clauses.entries()) worth.set(clause, (worth.get(clause) ?? 0) + 1 / (at + 1))
  return [...worth]
    .toSorted(([a, worthA], [b, worthB]) => worthB - worthA || (a < b ? -1 : 1))
    .slice(0, NEAREST)
    .map(([clause]) => clause)
}

function openPointOf(group: KeptQuestion[], openPoints: OpenPoints): OpenPoint | null {
  const found = group.flatMap(({ text }) => openPoints.nearest(withoutPlaceholders(text)) ?? [])
  const [best] = found.toSorted((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness >= NAMED_FROM ? best.point : null
}
