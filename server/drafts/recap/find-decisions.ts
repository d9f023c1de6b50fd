import { readDay } from './read-day.ts'
import { budgetIn, budgetOf, dueIn, ownerOf, reasonOf, writtenOf } from './decision-fields.ts'
import { LABEL, titleOf } from './decision-title.ts'
import type { NoteLine } from './read-notes.ts'

type Standing = 'decided' | 'proposed' | 'declined'

/** Something in the notes that was decided, proposed or turned down, with what is written about it. */
export interface Candidate {
  line: number
  title: string
  standing: Standing
  owner: string | null
  date: string | null
  budget: string | null
  inWriting: boolean | null
  reason: string | null
}

const DECISION_HEADING = /decision|decided|agreed|approval|approved/
const OTHER_HEADING =
  /risk|concern|attend|present|heard|feedback|agenda|next (meeting|cadence|session|review)|background|context/
const DECIDED =
  /\b(decided|agreed|approved?|approves|signed off|sign-off given|go(?:ing)? ahead|green[- ]?lit|committed|confirmed|accepted|said yes)\b/i
const PROPOSED =
  /\b(propos\w*|suggest\w*|recommend\w*|discuss\w*|consider\w*|wants? to|would like|raised|asked (?:for|about|whether)|option|maybe|perhaps|could|might|idea|pitch\w*|explor\w*|looking at|parked?|defer\w*|postpone\w*|hold off|next quarter|undecided|not (?:yet )?(?:decided|agreed|approved))\b/i
const DECLINED = /\b(declined|rejected|turned down|said no|not interested|no go|no-go|dropped|will not|won't)\b/i
const FIELD =
  /^(owner|owned by|responsible|lead|date|due|due date|by|when|deadline|target|budget|cost|amount|price|spend|why|why now|reason|because|in writing|written|confirmed|status|approval)\s*[:=–-]\s*(.+)$/i

/** The candidates of the notes, in order. Lines such as `Owner: ...` below a candidate belong to it. */
export function findDecisions(lines: NoteLine[], meetingDay: string): Candidate[] {
  const blocks: NoteLine[][] = []
  for (const [at, line] of lines.entries()) {
    const open = blocks.at(-1)
    const before = lines.slice(0, at).filter((earlier) => earlier.line === line.line)
    const starts = startsCandidate(line) || (before.length === 0 && fieldsOn(lines, line.line) >= FIELDS_OF_A_DECISION)
    // "Replace the firewall. Owner: Ann. Confirmed by e-mail." is decided in its last sentence and named in its first.
    if (starts && !(open !== undefined && continues(line, open))) {
      blocks.push(before.some(({ text }) => FIELD.test(text)) ? [...before, line] : [line])
    } else if (open !== undefined && continues(line, open)) open.push(line)
  }
  return blocks.map((block) => toCandidate(block, meetingDay)).filter(({ title }) => title.length > 3)
}

/** Owner, date, budget: with two of them on its line, a sentence is a decision even if no verb says so. */
const FIELDS_OF_A_DECISION = 2
const fieldsOn = (lines: NoteLine[], line: number) =>
  lines.filter((each) => each.line === line && FIELD.test(each.text)).length

const OTHER_LINE =
  /^(?:risks?|concerns?|attend\w*|present|heard|changed|feedback|note|background|agenda|next (?:meeting|qbr|review|session|call|check-in|sync|cadence|steps?))\b[^:]{0,12}:/i

function startsCandidate({ text, heading }: NoteLine) {
  if (FIELD.test(text) || OTHER_LINE.test(text)) return false
  if (OTHER_HEADING.test(heading)) return LABEL.test(text) && /decision|decided|agreed|approved/i.test(text)
  return (
    DECISION_HEADING.test(heading) ||
    LABEL.test(text) ||
    ((DECIDED.test(text) || PROPOSED.test(text) || DECLINED.test(text)) && /\b\w+ \w+ \w+/.test(text))
  )
}

function continues({ text, line, heading, indent }: NoteLine, block: NoteLine[]) {
  const first = block[0]!
  const last = block.at(-1)!
  if (heading !== first.heading || line - last.line > 2) return false
  if (OTHER_LINE.test(text)) return false
  if (FIELD.test(text) || line === last.line) return !LABEL.test(text)
  if (indent <= first.indent && DECIDED.test(text)) return false
  return (
    indent > first.indent ||
    /^(because|owner|budget|cost|due|why now|this|it|that|she|he|they|in writing|confirmed)\b/i.test(text)
  )
}

function toCandidate(block: NoteLine[], meetingDay: string): Candidate {
  const first = block[0]!
  const fields = new Map(
    block.flatMap(({ text }) => {
      const match = FIELD.exec(text)
      return match === null ? [] : [[match[1]!.toLowerCase(), match[2]!.trim()] as const]
    }),
  )
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined)
  const prose = block
    .filter(({ text }) => !FIELD.test(text))
    .map(({ text }) => text)
    .join(' ')
  const all = block.map(({ text }) => text).join('. ')

  return {
    line: first.line,
    title: titleOf(first.text),
    standing: standingOf(first, fields.size, `${prose} ${field('status', 'approval') ?? ''}`),
    owner: ownerOf(field('owner', 'owned by', 'responsible', 'lead'), prose),
    date:
      readDay(field('date', 'due', 'due date', 'by', 'when', 'deadline', 'target') ?? dueIn(all) ?? '', meetingDay)
        ?.day ?? null,
    budget: budgetOf(field('budget', 'cost', 'amount', 'price', 'spend') ?? budgetIn(all)),
    inWriting: writtenOf(field('in writing', 'written', 'confirmed'), all),
    reason: reasonOf(field('why', 'why now', 'reason', 'because'), prose),
  }
}

function standingOf({ heading, text }: NoteLine, fields: number, prose: string): Standing {
  if (DECLINED.test(prose)) return 'declined'
  if (
    /\bnot (?:yet )?(?:decided|agreed|approved)|undecided|\bparked?\b|defer|postpone|hold off|no decision/i.test(prose)
  )
    return 'proposed'
  if (DECIDED.test(prose) || /^decision|^decided|^agreed|^approved/i.test(text)) return 'decided'
  if (PROPOSED.test(prose)) return 'proposed'
  return DECISION_HEADING.test(heading) || fields >= FIELDS_OF_A_DECISION ? 'decided' : 'proposed'
}
