import type { Dimension, DimensionHealth } from '../../../domain/client-profile.ts'
import type { Ground } from '../../../domain/finding.ts'
import type { Colour } from '../../../domain/segment.ts'
import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { DECIDES, OTHER_READING, sayDimension } from './deciding-rules.ts'
import { outputsOf } from './outputs-of.ts'
import { sayInput, sayInputValue } from './say-input.ts'
import type { ExplainedRule, ReadClient } from './tool-outputs.ts'

const REASONS = 4
const OF_EACH = 2
// Their colour comes from a score, so the sum behind it is a reason.
const BY_SCORE: Dimension[] = ['adoption', 'quality', 'alignment']

/** Why a dimension has its colour: the reasons, the other reading, the nearest change; of several, the reasons in a line each. */
export function composeWhy(turn: OfflineTurn, dimensions: Dimension[], colour: Colour | undefined): string {
  const [read] = outputsOf<ReadClient>(turn, 'read_client')
  if (read === undefined) return ''
  const { profile, uncitable } = read
  const named = profile.health.filter(({ dimension }) => dimensions.includes(dimension))
  const shown = named.length > 0 ? named : profile.health.filter((each) => each.colour === colour)
  const name = asData(profile.client.name)
  const month = profile.month ?? 'any month'
  const [only, ...others] = shown
  if (only === undefined) return `${name} has no dimension that is ${colour} for ${month}.`
  if (others.length > 0) return [`${name}, ${month}:`, ...shown.map((each) => inOneLine(each, uncitable))].join('\n')
  const denied = colour === undefined || colour === only.colour ? '' : `, not ${colour},`
  return [
    `${name}: ${sayDimension(only.dimension)} is ${only.colour}${denied} for ${month}.`,
    ...[...deciding(only), ...sumOf(only)].slice(0, REASONS).map((each) => `- ${sayReason(each, uncitable)}`),
    ...(only.missing.length === 0 ? [] : [`- Missing: ${missingOf(only)}`]),
    ...otherReading(only, uncitable),
    ...nearestChange(only, outputsOf<ExplainedRule>(turn, 'explain_rule')),
  ].join('\n')
}

function inOneLine(health: DimensionHealth, uncitable: string[]): string {
  const reasons = deciding(health)
    .slice(0, OF_EACH)
    .map((each) => sayReason(each, uncitable))
  const why = reasons.length > 0 ? reasons.join('; ') : `missing ${missingOf(health)}`
  return `- ${sayDimension(health.dimension)} ${health.colour}: ${why}`
}

const sayReason = ({ says, clause }: Ground, uncitable: string[]) => `${asData(says)} ${cite(clause, uncitable)}`

const missingOf = ({ missing }: DimensionHealth) => missing.slice(0, REASONS).map(sayInput).join(', ')

const deciding = ({ reasons, colour, dimension }: DimensionHealth) =>
  reasons.filter(({ says, clause }) => says.endsWith(`: ${colour}`) && clause !== OTHER_READING[dimension])

const sumOf = ({ reasons, dimension }: DimensionHealth) =>
  BY_SCORE.includes(dimension) ? reasons.filter(({ says }) => says.includes(' = ')).slice(0, 1) : []

const otherReading = ({ reasons, dimension }: DimensionHealth, uncitable: string[]) =>
  reasons
    .filter(({ clause }) => clause === OTHER_READING[dimension])
    .slice(0, 1)
    .map(
      ({ says, clause }) => `- By the other reading, which is not in force: ${asData(says)} ${cite(clause, uncitable)}`,
    )

function nearestChange({ dimension }: DimensionHealth, explained: ExplainedRule[]): string[] {
  const own = explained.find(({ explanation }) => explanation.rule === DECIDES[dimension])
  if (own === undefined) return []
  if (own.explanation.finding.status !== 'decided')
    return [`- Without it the rule decides nothing ${cite(own.explanation.rule, own.uncitable)}`]
  const flip = own.explanation.flips.find(({ input }) => input !== 'segment')
  if (flip === undefined) return ['- No change of one input alone gives another colour.']
  return [
    `- Nearest change: ${sayInput(flip.input)} from ${asData(sayInputValue(flip.from))} to ${asData(sayInputValue(flip.to))} gives ${String(flip.gives['colour'])} ${cite(own.explanation.rule, own.uncitable)}`,
  ]
}
