import type { Dimension } from '../../../domain/client-profile.ts'
import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { andMore } from './and-more.ts'
import { asData } from './as-data.ts'
import { clientFilterOf } from './client-filter-of.ts'
import { sayDimension } from './deciding-rules.ts'
import { outputsOf } from './outputs-of.ts'
import type { ListedClients } from './tool-outputs.ts'

const REASONS = 2
const ALL = 5
type Listed = ListedClients['clients'][number]

/** The clients that fit the question, a line each with what makes them fit. */
export function composeClients(turn: OfflineTurn, question: string): string {
  const [listed] = outputsOf<ListedClients>(turn, 'list_clients')
  if (listed === undefined) return ''
  const { found, more, clients, renewalPassed = [], uncitable } = listed
  const passed = renewalPassed.map(({ name, renewalDate }) => `${asData(name)} ${renewalDate}`).join(', ')
  const beside = passed === '' ? [] : [`Renewal day on record has passed: ${passed}.`]
  if (found === 0) return ['No client fits.', ...beside].join('\n')
  const { colour, dimension, gates, atRisk } = clientFilterOf(question)
  // Of a colour in any dimension all are told; each is short.
  const most =
    colour !== undefined && dimension === undefined && gates === undefined && atRisk === undefined ? ALL : REASONS
  return [
    `Clients that fit: ${found}.`,
    ...clients.map((client) => toLine(client, colour, most, uncitable)),
    ...andMore(more, '; "copilot clients" lists all'),
    ...beside,
  ].join('\n')
}

function toLine(
  { name, segment, touch, why, health, gates, renewal, renewalDate }: Listed,
  colour: string | undefined,
  most: number,
  uncitable: string[],
): string {
  const head = `- ${asData(name)}`
  if (renewal !== undefined)
    return `${head}: renews ${renewalDate}, in ${renewal.daysToRenewal} days; engagement ${renewal.engagementColour}, DMI ${renewal.dmiTrend ?? 'unknown'}, CX ${renewal.cxColour} ${cite('ENG-11', uncitable)}`
  const more = why.length > most ? '; and more' : ''
  if (why.length > 0)
    return `${head}: ${why
      .slice(0, most)
      .map(({ says, clause }) => `${asData(says.replace(/\.$/, ''))} ${cite(clause, uncitable)}`)
      .join('; ')}${more}`
  const colours = Object.entries(health) as [Dimension, string][]
  if (colour !== undefined)
    return `${head}: ${colour} in ${colours
      .filter(([, each]) => each === colour)
      .map(([dimension]) => sayDimension(dimension))
      .join(', ')}`
  const told = colours.map(([dimension, each]) => `${sayDimension(dimension)} ${each}`).join(', ')
  return `${head}: Segment ${segment ?? 'unknown'}, touch ${touch ?? 'unknown'}; ${told}${gates.length > 0 ? `; gates: ${gates.join(', ')}` : ''}`
}
