import { ROOT_CAUSES } from '../../domain/complaint.ts'
import { MEETING_STATUSES } from '../../domain/meeting.ts'
import { PROPOSAL_STAGES } from '../../domain/proposal.ts'
import type { CellKind, CellValue } from './cell-kinds.ts'

const plain = (word: string) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** One of a few words, whatever the case and hyphens; `also` says what other words mean, such as those of a product. */
function words<Word extends string>(known: readonly Word[], also: Readonly<Record<string, Word>> = {}): CellKind {
  const meanings = new Map<string, CellValue>([
    ...Object.entries(also).map(([word, meaning]) => [plain(word), meaning] as const),
    ...known.map((word) => [plain(word), word] as const),
  ])
  return { sql: 'text', accepted: `one of ${known.join(', ')}`, read: (cell) => meanings.get(plain(cell)) }
}

/** HubSpot says COMPLETED and NO_SHOW. */
export const meetingStatus = words(MEETING_STATUSES, { completed: 'held', 'no show': 'missed' })

/** HubSpot says "Contract sent", "Closed won" and "Closed lost". */
export const proposalStage = words(PROPOSAL_STAGES, {
  'contract sent': 'sent',
  'closed won': 'won',
  'closed lost': 'lost',
})

export const rootCause = words(ROOT_CAUSES)

const PRIORITY_WORDS = { critical: 'P1', urgent: 'P1', high: 'P2', medium: 'P3', low: 'P4' } as const
const NUMBERED = /^(?:p|priority)?\s*([1-4])(?:\s*[-–:]\s*.*)?$/i

/** P1 to P4, also as "Priority 1 - Critical", as a number or as one of the words that service desks start with. */
export const priority: CellKind = {
  sql: 'text',
  accepted: 'P1 to P4, also as 1 to 4 or as critical, urgent, high, medium, low',
  read: (cell) => {
    const number = NUMBERED.exec(cell)?.[1]
    return number === undefined ? PRIORITY_WORDS[plain(cell) as keyof typeof PRIORITY_WORDS] : `P${number}`
  },
}

const MET = new Map([
  ...['yes', 'y', 'true', '1', 'met', 'i'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0', 'missed', 'breached', 'o'].map((word) => [word, false] as const),
])

/** HaloPSA writes I and O for in and out of the SLA. */
export const metOrMissed: CellKind = {
  sql: 'boolean',
  accepted: 'yes or no, also as met or missed',
  read: (cell) => MET.get(cell.toLowerCase()),
}
