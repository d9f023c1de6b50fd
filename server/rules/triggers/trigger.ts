import type { Segment } from '../../domain/segment.ts'
import type { ConflictId } from '../conflicts.ts'
import type { Span } from '../kinds/add-time.ts'
import type { Condition } from './condition.ts'

/** How soon a call to action is due: a span, hours from the moment it opens, an event in words, or null where no clause says. */
export type Due = Span | { hours: number } | { at: string } | null

/** Topics by which open calls to action that overlap are merged into one. */
const TOPICS = [
  'cadence',
  'sponsor',
  'recap',
  'complaint',
  'decision',
  'proposal',
  'budget',
  'roadmap',
  'mfa',
  'endpoint',
  'backup',
  'adoption',
  'sla',
  'milestones',
  'repeat-tickets',
  'incidents',
  'alignment',
  'segment',
  'stakeholder',
  'renewal',
  'assessment',
  'discovery',
  'initiative',
  'onboarding',
  'sales',
  'upsell',
  'report',
  'meeting',
  'at-risk',
  'capacity',
  'governance',
  'standards',
  'cost',
] as const
type Topic = (typeof TOPICS)[number]

/** One trigger of the blueprints: when it fires, who acts by when, and what they do. */
export interface Trigger {
  /** The clause; the id of its rule too. */
  id: string
  title: string
  when: Condition
  /** A role, the roles by segment, or null where no clause names one. */
  owner: string | Partial<Record<Segment, string>> | null
  due: Due
  /** The most hours to the first action; null where no clause sets a clock. */
  firstActionHours: number | null
  play: string
  steps: readonly string[]
  topic: Topic
  /** What it watches: each client, or the provider's own work. */
  watches: 'client' | 'provider'
  /** Flags the client At Risk. */
  flagsAtRisk?: true
  conflicts?: readonly ConflictId[]
}
