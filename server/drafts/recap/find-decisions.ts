import { readDay } from './read-day.ts'
import type { NoteLine } from './read-notes.ts'

export type Standing = 'decided' | 'proposed' | 'declined'

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
const LABEL =
  /^(?:(?:key |main |possible |candidate )?decision|decided|agreed|approved|approval|proposal|proposed|option|ask|action(?: item)?)s?\s*(?:#?\d+|[A-E])?\s*[:.)–-]\s*/i
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
  for (const line of lines) {
    const open = blocks.at(-1)
    if (startsCandidate(line) && !(open !== undefined && continues(line, open))) blocks.push([line])
    else if (open !== undefined && continues(line, open)) open.push(line)
  }
  return blocks.map((block) => toCandidate(block, meetingDay)).filter(({ title }) => title.length > 3)
}

function startsCandidate({ text, heading }: NoteLine) {
  if (FIELD.test(text)) return false
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
  if (FIELD.test(text) || line === last.line) return !LABEL.test(text)
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
    standing: standingOf(first, `${prose} ${field('status', 'approval') ?? ''}`),
    owner: ownerOf(field('owner', 'owned by', 'responsible', 'lead'), prose),
    date:
      readDay(field('date', 'due', 'due date', 'by', 'when', 'deadline', 'target') ?? dueIn(all) ?? '', meetingDay)
        ?.day ?? null,
    budget: budgetOf(field('budget', 'cost', 'amount', 'price', 'spend') ?? budgetIn(all)),
    inWriting: writtenOf(field('in writing', 'written', 'confirmed'), all),
    reason: reasonOf(field('why', 'why now', 'reason', 'because'), prose),
  }
}

function standingOf({ heading, text }: NoteLine, prose: string): Standing {
  if (DECLINED.test(prose)) return 'declined'
  if (
    /\bnot (?:yet )?(?:decided|agreed|approved)|undecided|\bparked?\b|defer|postpone|hold off|no decision/i.test(prose)
  )
    return 'proposed'
  if (DECIDED.test(prose) || /^decision|^decided|^agreed|^approved/i.test(text)) return 'decided'
  if (PROPOSED.test(prose)) return 'proposed'
  return DECISION_HEADING.test(heading) ? 'decided' : 'proposed'
}

/** The decision itself: without its label, and without the owner, date and budget that follow it. */
function titleOf(text: string) {
  const bare = text
    .replace(LABEL, '')
    .replace(/\s*[([][^)\]]*(?:\$|owner|20\d\d|budget|due)[^)\]]*[)\]]\s*/gi, ' ')
    .replace(
      /^(?:(?:the client|client|we|they|it was|[A-Z]\w+(?: [A-Z]\w+)?)\s+)?(?:have |has )?(?:decided|agreed|approved|confirmed|committed|signed off|accepted|proposed|suggested|recommended|discussed|considered|wants?|would like|raised|declined|rejected)\s+(?:to|on|that|the|about)?\s*/i,
      '',
    )
    .split(
      /[;,.–-]?\s*\b(?:owner|owned by|responsible|budget|cost|due|deadline|why now|because|confirmed in writing|in writing|approved)\b\s*[:=]?|\s[–-]\s|;|\s*\|/i,
    )[0]!
    .replace(
      /,?\s+(?:by|on|before|from)\s+(?:the\s+)?(?:\d|20\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+\d).*$/i,
      '',
    )
    .replace(/,?\s+(?:for|at|with a budget of|costing)\s+(?:about |around |up to )?[$€£]\s?[\d.,]+k?.*$/i, '')
    .replace(/[\s,.;:–-]+$/, '')
    .trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

const NAME = "[A-Z][a-z'’]+(?:[ -][A-Z][a-z'’]+){0,2}"
const NOBODY =
  /^(We|They|The|Client|Team|It|This|That|He|She|Not|Decision|Agreed|Approved|Next|Budget|Owner|None|Nobody|Tbd|Tbc|To|If|Our|All|Everyone|Someone|Phase|Upgrade|Replace|Move)\b/i

function ownerOf(field: string | undefined, prose: string): string | null {
  const written =
    field ??
    new RegExp(`\\b(?:owner|owned by|responsible|led by|assigned to)\\s*[:=]?\\s*(?:is |will be )?(${NAME})`, 'i').exec(
      prose,
    )?.[1] ??
    new RegExp(
      `\\b(${NAME})\\s+(?:will|to own|owns|takes|is the owner|is owner|to lead|leads|to run|runs|to arrange|to sign)\\b`,
    ).exec(prose)?.[1]
  if (written === undefined) return null
  const name = new RegExp(`^${NAME}`).exec(written.trim())?.[0]?.trim()
  if (
    name === undefined ||
    NOBODY.test(name) ||
    /\b(tbd|tbc|unknown|nobody|none|not (set|named|agreed))\b/i.test(written)
  )
    return null
  return name
}

const dueIn = (text: string) =>
  /\b(?:by|due|before|on|until|deadline|target|live)\b[^.;]{0,45}/gi.exec(text) === null
    ? text
    : [...text.matchAll(/\b(?:by|due|before|on|until|deadline|target|live)\b[^;]{0,45}/gi)]
        .map(([part]) => part)
        .join(' | ')

const MONEY =
  /(?:[$€£]\s?\d[\d,.]*\s?(?:k|m|million)?\b(?:\s?[-–]\s?[$€£]?\s?\d[\d,.]*\s?k?\b)?(?:\s?(?:\/|per |a )(?:month|mo|year|yr|user|device|seat))?|\b\d{1,3}(?:,\d{3})+\s?(?:dollars|usd|eur|gbp)\b)/i
const budgetIn = (text: string) =>
  /\bno budget|budget (?:is )?(?:tbd|tbc|open|not|unknown|to be)/i.test(text) ? undefined : MONEY.exec(text)?.[0]

function budgetOf(written: string | undefined): string | null {
  const sum = written === undefined ? undefined : MONEY.exec(written)?.[0]
  return sum === undefined ? null : sum.replace(/[.,]$/, '').trim()
}

function writtenOf(field: string | undefined, text: string): boolean | null {
  if (field !== undefined && /^(yes|true|y)\b/i.test(field)) return true
  if (field !== undefined && /^(no|false|n|not)\b/i.test(field)) return false
  if (
    /\bnot (?:yet )?in writing|verbal(?:ly)?|not signed|will (?:confirm|sign|send|email)|to be confirmed|orally|unsigned/i.test(
      text,
    )
  )
    return false
  if (/\bin writing|by e-?mail|e-?mailed|signed|written (?:approval|confirmation|ok)|purchase order|\bPO\b/i.test(text))
    return true
  return null
}

function reasonOf(field: string | undefined, prose: string): string | null {
  const said =
    field ??
    /\b(?:because|since|why now:?|as)\s+((?:the|their|our|it|they|we|insurer|insurance|renewal|auditors?|support|current|[A-Z])[^.;]{8,140})/i.exec(
      prose,
    )?.[1] ??
    /\b((?:before|ahead of|in time for) (?:the|their|its) [^.;,]{5,80})/i.exec(prose)?.[1]
  return said === undefined ? null : said.trim().replace(/[\s,;]+$/, '')
}
