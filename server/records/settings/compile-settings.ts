import { CopilotError } from '../../domain/errors.ts'
import type { Segment } from '../../domain/segment.ts'
import { CONFLICTS, type ConflictId } from '../../rules/conflicts.ts'
import { inForce } from '../../rules/dated.ts'
import { RULES } from '../../rules/index.ts'
import type { OwnChange, Overlay } from '../../rules/overlay/overlay.ts'
import { NAMED_SETTINGS } from './named-settings.ts'
import { type Setting, subjectOf } from './setting.ts'

/** Settings as the rules take them, with the values that the blueprints leave open and the names of segments beside. */
export interface OwnSettings {
  overlay: Overlay
  named: Readonly<Record<string, number>>
  segmentNames: Readonly<Partial<Record<Segment, string>>>
}

export const NO_SETTINGS: OwnSettings = {
  overlay: { numbers: {}, positions: {}, changes: [] },
  named: {},
  segmentNames: {},
}

/** Makes settings ready for the rules on a day. Throws `bad-input` for a subject that no rule knows and a value of another kind. */
export function compileSettings(settings: readonly Setting[], asOf: string): OwnSettings {
  const numbers: Record<string, unknown> = {}
  const positions: Record<string, string> = {}
  const named: Record<string, number> = {}
  const segmentNames: Partial<Record<Segment, string>> = {}
  const changes: OwnChange[] = []
  for (const setting of settings) {
    const { reason, by, on } = setting
    let from: unknown = null
    if ('number' in setting) from = setNumber(numbers, setting.number, setting.to, asOf)
    else if ('position' in setting) {
      from = positionInForce(setting.position, setting.to)
      positions[setting.position] = setting.to
    } else if ('setting' in setting) {
      checkNamed(setting.setting)
      named[setting.setting] = setting.to
    } else segmentNames[setting.segment] = setting.to
    const said = from === null ? null : String(from)
    changes.push({ subject: subjectOf(setting), from: said, to: String(setting.to), reason, by, on })
  }
  return { overlay: { numbers, positions, changes }, named, segmentNames }
}

/** Puts a number in its place and returns the blueprints' own. */
function setNumber(numbers: Record<string, unknown>, path: string, to: unknown, asOf: string): unknown {
  const [clause = '', ...names] = path.split('.')
  const own = valuesOf(clause, asOf)
  if (own === undefined) throw new CopilotError('bad-input', `No rule has numbers of the clause "${clause}".`)
  let at: unknown = own
  for (const [depth, name] of names.entries()) {
    if (!isRecord(at) || !Object.hasOwn(at, name)) {
      const known = isRecord(at) ? Object.keys(at).join(', ') : 'nothing'
      throw new CopilotError(
        'bad-input',
        `${[clause, ...names.slice(0, depth)].join('.')} holds ${known}, and no "${name}".`,
      )
    }
    at = at[name]
  }
  if (typeof at !== typeof to || isRecord(at))
    throw new CopilotError(
      'bad-input',
      `${path} is ${isRecord(at) ? `a table of ${Object.keys(at).join(', ')}` : `a ${typeof at} (${String(at)})`}; ${JSON.stringify(to)} cannot take its place.`,
    )
  let target = numbers
  for (const name of [clause, ...names.slice(0, -1)]) target = (target[name] ??= {}) as Record<string, unknown>
  target[names.at(-1)!] = to
  return at
}

function valuesOf(clause: string, asOf: string): unknown {
  for (const { clauses, parameters } of RULES) {
    const values = clauses.includes(clause) ? (inForce(parameters, asOf)?.values as Record<string, unknown>) : undefined
    if (values !== undefined && Object.hasOwn(values, clause)) return values[clause]
  }
  return undefined
}

function positionInForce(id: string, to: string): string | null {
  if (!Object.hasOwn(CONFLICTS, id))
    throw new CopilotError('bad-input', `No rule rests on a disagreement "${id}"; copilot conflicts lists them.`)
  const { readings, inForce: now } = CONFLICTS[id as ConflictId]
  if (Object.hasOwn(readings, to)) return now
  throw new CopilotError('bad-input', `"${id}" has the positions ${Object.keys(readings).join(', ')}, and no "${to}".`)
}

function checkNamed(name: string) {
  if (NAMED_SETTINGS.includes(name)) return
  throw new CopilotError('bad-input', `There is no setting "${name}"; they are ${NAMED_SETTINGS.join(', ')}.`)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
