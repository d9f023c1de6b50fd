import { findRule } from '../../../rules/index.ts'
import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { sayDimension } from './deciding-rules.ts'
import { outputsOf } from './outputs-of.ts'
import type { ExplainedRule, ReadMonth } from './tool-outputs.ts'

// That a trigger is for a segment is no reason why it fires.
const OF_SEGMENT = /^segment /

/** Whether the chosen client is flagged At Risk, what flags it, and what is known of the severity, which a person judges. */
export function composeRisk(turn: OfflineTurn): string {
  const [read] = outputsOf<ReadMonth>(turn, 'read_months')
  if (read === undefined) return ''
  const { atRisk, uncitable, health, unjudged } = read
  const name = asData(read.client)
  if (!atRisk.flagged) {
    const colours = health.map(
      ({ dimension, colour, clause }) => `${sayDimension(dimension)} ${colour} ${cite(clause, uncitable)}`,
    )
    return [
      `No trigger flags ${name} At Risk for ${read.month}.`,
      `Health: ${colours.join(', ')}.`,
      `Triggers that could not be judged: ${unjudged.triggers}.`,
    ].join('\n')
  }
  const explained = new Map(
    outputsOf<ExplainedRule>(turn, 'explain_rule').map(({ explanation }) => [explanation.rule, explanation]),
  )
  const reasons = atRisk.by.map((trigger) => {
    const because = explained.get(trigger)?.finding.because.find(({ says }) => !OF_SEGMENT.test(says))?.says
    return `- ${titleOf(trigger)}${because === undefined ? '' : ` (${asData(because)})`} ${cite(trigger, uncitable)}`
  })
  return [`Yes: ${name} is flagged At Risk for ${read.month}, by:`, ...reasons, severityInWords(read)].join('\n')
}

const titleOf = (trigger: string) => (findRule(trigger)?.title ?? trigger).replace(/^At Risk: /, '')

function severityInWords({ atRisk: { severity, label }, uncitable }: ReadMonth): string {
  const by = cite('RISK-02', uncitable)
  if (severity === null) return `Severity: not judged; it needs impact and likelihood from a person ${by}.`
  return label === null
    ? `Severity: ${severity}; no scale is set for its word ${by}.`
    : `Severity: ${severity}, ${label} ${by}.`
}
