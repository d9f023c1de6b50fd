import { CopilotError } from '../../../../domain/errors.ts'
import { planningRecords } from '../../../../records/planning-records.ts'
import { answerCapacity } from '../../../../rules/planning/answer-capacity.ts'
import { CapacityRequest } from '../../../../rules/planning/capacity-request.ts'
import { type Command, dayOf, type Invocation, textOption } from '../../command.ts'
import { readRoles } from '../../read-roles.ts'
import { readAllSegments, readSegmentNumbers } from '../../read-segment-numbers.ts'
import { readWhatIf } from '../../read-what-if.ts'
import { renderCapacityPlan } from '../../render-capacity-plan.ts'
import { renderWhatIf } from '../../render-what-if.ts'

/** The options that become a field of the request, and how each is read. */
const FIELDS: Record<string, { field: string; read(text: string, named: string): unknown }> = {
  hours: { field: 'hours', read: toNumber },
  fte: { field: 'fte', read: toNumber },
  'per-client': { field: 'perClient', read: readSegmentNumbers },
  counts: { field: 'counts', read: readAllSegments },
  percents: { field: 'percents', read: readAllSegments },
  'hourly-cost': { field: 'hourlyCost', read: readAllSegments },
  roles: { field: 'roles', read: readRoles },
  'most-steps': { field: 'mostSteps', read: toNumber },
  'what-if': { field: 'whatIf', read: readWhatIf },
}

export const capacity: Command = {
  name: 'capacity',
  usage: '--hours N',
  summary: 'Compare demand with hours and find the least change that fits, or see what a change would do.',
  options: {
    hours: { type: 'string', value: 'N', help: 'capacity: hours a year that are there' },
    fte: { type: 'string', value: 'N', help: 'capacity: full-time people, in place of hours' },
    'per-client': { type: 'string', value: 'A=30,...', help: 'capacity: hours a year per client, in place of ES-10' },
    counts: { type: 'string', value: 'A=7,...', help: 'capacity: clients by segment, for a plan without records' },
    percents: { type: 'string', value: 'A=8,...', help: 'capacity: CS percent of MRR, for hours from each budget' },
    'hourly-cost': { type: 'string', value: 'N', help: 'capacity: cost of an hour, also A=100,...; with --percents' },
    roles: { type: 'string', value: 'SHARES', help: 'capacity: percent by role, "vCIO 500: A=60; CSM: A=40"' },
    'most-steps': {
      type: 'string',
      value: 'N',
      help: 'capacity: how many segments a client may fall (1-3, default 3)',
    },
    'what-if': { type: 'string', value: 'CHANGE', help: 'capacity: e.g. "mrr A=12000,B=7000", or "per-client C=8"' },
    'as-of': { type: 'string', value: 'DAY', help: 'capacity: the day of the rules, YYYY-MM-DD (default: today)' },
  },
  example: 'plan capacity --counts A=7,B=18,C=40,D=60 --hours 1000',
  async run(invocation) {
    if (invocation.words.length > 0)
      throw new CopilotError('bad-input', 'plan capacity takes no words, only options such as --hours 1000.')
    const asOf = dayOf(invocation)
    const readRecords = async () => planningRecords((await invocation.app('as-stored')).records, asOf)
    const answer = await answerCapacity(requestOf(invocation), readRecords, asOf)
    if (answer.kind === 'plan') return { text: renderCapacityPlan(answer.plan), json: answer.plan }
    return { text: renderWhatIf(answer.whatIf), json: answer.whatIf }
  },
}

/** The request that the options make. Throws `bad-input` naming the option. */
function requestOf(invocation: Invocation): CapacityRequest {
  const given = Object.entries(FIELDS).flatMap(([option, { field, read }]) => {
    const text = textOption(invocation, option)
    return text === undefined ? [] : [[field, read(text, `--${option}`)] as const]
  })
  const { success, data, error } = CapacityRequest.safeParse(Object.fromEntries(given))
  if (success) return data
  const { path, message } = error.issues[0]!
  const [first, ...more] = path
  const option = Object.keys(FIELDS).find((name) => FIELDS[name]!.field === first) ?? String(first)
  const said = `${message.charAt(0).toLowerCase()}${message.slice(1)}`
  throw new CopilotError('bad-input', `--${[option, ...more].join(' ')} is not right: ${said}.`)
}

function toNumber(text: string, named: string): number {
  const number = Number(text)
  if (text.trim() !== '' && Number.isFinite(number)) return number
  throw new CopilotError('bad-input', `${named} must be a number, not "${text}".`)
}
