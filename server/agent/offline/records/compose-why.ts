import type { Dimension, DimensionHealth } from '../../../domain/client-profile.ts'
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

/** Why a dimension has its colour: the reasons, the other reading, the nearest change; without one, all of the colour asked. */
export function composeWhy(turn: OfflineTurn, dimensions: Dimension[], colour: Colour | undefined): string {
  const [read] = outputsOf<ReadClient>(turn, 'read_client')
  if (read === undefined) return ''
  const { profile, uncitable } = read
  const named = profile.health.filter(({ dimension }) => dimensions.includes(dimension))
  const shown = named.length > 0 ? named : profile.health.filter((each) => each.colour === colour)
  const name = asData(profile.client.name)
  if (shown.length === 0) return `${name} has no dimension that is ${colour} for ${profile.month ?? 'any month'}.`
  const explained = outputsOf<ExplainedRule>(turn, 'explain_rule')
  const most = shown.length > 1 ? OF_EACH : REASONS
  const parts = shown.flatMap((health) => [
    `${name}: ${sayDimension(health.dimension)} is ${health.colour}${colour === undefined || colour === health.colour ? '' : `, not ${colour},`} for ${profile.month} ${cite(DECIDES[health.dimension], uncitable)}.`,
    ...reasonsOf(health)
      .slice(0, most)
      .map(({ says, clause }) => `- ${asData(says)} ${cite(clause, uncitable)}`),
    ...(health.missing.length === 0 ? [] : [`- Missing: ${health.missing.slice(0, REASONS).map(sayInput).join(', ')}`]),
    ...(shown.length > 1 ? [] : [...otherReading(health, uncitable), ...nearestChange(health, explained)]),
  ])
  return parts.join('\n')
}

function reasonsOf({ reasons, colour, dimension }: DimensionHealth) {
  const deciding = reasons.filter(
    ({ says, clause }) => says.endsWith(`: ${colour}`) && clause !== OTHER_READING[dimension],
  )
  const sums = BY_SCORE.includes(dimension) ? reasons.filter(({ says }) => says.includes(' = ')) : []
  return [...deciding, ...sums.slice(0, 1)]
}

const otherReading = ({ reasons, dimension }: DimensionHealth, uncitable: string[]) =>
  reasons
    .filter(({ clause }) => clause === OTHER_READING[dimension])
    .slice(0, 1)
    .map(
      ({ says, clause }) => `- By the other reading, which is not in force: ${asData(says)} ${cite(clause, uncitable)}`,
    )

function nearestChange({ dimension }: DimensionHealth, explained: ExplainedRule[]): string[] {
  const own = explained.find(({ explanation }) => explanation.rule === DECIDES[dimension])
  if (own === undefined || own.explanation.finding.status !== 'decided') return []
  const flip = own.explanation.flips.find(({ input }) => input !== 'segment')
  if (flip === undefined) return ['- No change of one input alone gives another colour.']
  return [
    `- Nearest change: ${sayInput(flip.input)} from ${asData(sayInputValue(flip.from))} to ${asData(sayInputValue(flip.to))} gives ${String(flip.gives['colour'])} ${cite(own.explanation.rule, own.uncitable)}`,
  ]
}
