import type { Gate, GateKind } from '../../domain/client-profile.ts'
import type { Finding } from '../../domain/finding.ts'

interface GateQuestion {
  kind: GateKind
  subject: Gate['subject']
  finding: Finding
  /** Whether the finding, which was decided, says that the gate is in force. */
  holds: (value: Record<string, unknown>) => boolean
  says: string
  /** What to say when the finding is not decided. */
  doubt?: string
}

/** The gate as a list of one, or of none when the finding says that it is clear. Not decided is never clear. */
export function gateOf({ kind, subject, finding, holds, says, doubt }: GateQuestion): Gate[] {
  const { status, value, missing, because, rule } = finding
  const decided = status === 'decided' && value !== null
  if (decided && !holds(value)) return []
  const unknown = doubt ?? `Not known for want of ${missing.join(', ') || 'data'}: ${says}`
  return [
    {
      kind,
      status: decided ? 'in-force' : 'unknown',
      subject,
      says: decided ? says : unknown,
      clause: because[0]?.clause ?? rule,
      missing,
      finding,
    },
  ]
}

/**
 * Asks a rule with the count that is certain and, where that clears the gate, with the count that is possible.
 * When only the possible one holds, the answer is that of the rule without the count: unknown.
 */
export function withDoubt(
  { certain, possible }: { certain: number; possible: number },
  ask: (count: number | null) => Finding,
  holds: (value: Record<string, unknown>) => boolean,
): Finding {
  const sure = ask(certain)
  if (possible === certain || sure.value === null || holds(sure.value)) return sure
  const worst = ask(possible)
  return worst.value !== null && holds(worst.value) ? ask(null) : sure
}
