import type { ClientMonth } from '../../domain/client-month.ts'
import type { Queries } from '../../platform/database/database.ts'
import { evaluatePortfolio } from './evaluate-portfolio.ts'
import { compileSettings } from '../settings/compile-settings.ts'
import { type Setting, subjectOf } from '../settings/setting.ts'
import { settingsInForce } from '../settings/settings.ts'

/** A client that settings would change: each thing that becomes another, by name. */
export interface SettingsEffect {
  clientId: string
  name: string
  changes: { what: string; from: string; to: string }[]
}

/** Every client whose segment, colour, gate or trigger would change in its latest month. Nothing is saved. */
export async function diffSettings(
  queries: Queries,
  proposed: readonly Setting[],
  asOf: string,
): Promise<{ clients: number; effects: SettingsEffect[] }> {
  const inForce = await settingsInForce(queries, asOf)
  const replaced = new Set(proposed.map(subjectOf))
  const after = [...inForce.filter((setting) => !replaced.has(subjectOf(setting))), ...proposed]
  const effects: SettingsEffect[] = []
  let clients = 0
  const now = evaluatePortfolio(queries, { asOf, own: compileSettings(inForce, asOf) })
  const then = evaluatePortfolio(queries, { asOf, own: compileSettings(after, asOf) })
  for await (const { record, months } of now) {
    const other = (await then.next()).value
    const [a, b] = [months.at(-1), other?.months.at(-1)]
    clients += 1
    if (a === undefined || b === undefined) continue
    const changes = changesBetween(a, b)
    if (changes.length > 0) effects.push({ clientId: record.client.id, name: record.client.name, changes })
  }
  return { clients, effects }
}

function changesBetween(a: ClientMonth, b: ClientMonth): SettingsEffect['changes'] {
  const [before, after] = [judgedOf(a), judgedOf(b)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [from, to] = [before.get(what) ?? 'no', after.get(what) ?? 'no']
    return from === to ? [] : [{ what, from, to }]
  })
}

/** What a change of settings may change, by name. */
function judgedOf({ segment, band, touch, health, gates, calls, atRisk }: ClientMonth): Map<string, string> {
  const triggers = calls.flatMap(({ trigger, merged }) => [trigger, ...merged])
  return new Map([
    ['segment', segment ?? 'unknown'],
    ['band', band === null ? 'unknown' : String(band)],
    ['touch', touch ?? 'unknown'],
    ...health.map(({ dimension, colour }): [string, string] => [`${dimension} colour`, colour]),
    ...gates.map(({ kind, subject, status }): [string, string] => [
      `gate ${[kind, subject?.id].filter(Boolean).join(' ')}`,
      status,
    ]),
    ...triggers.map((trigger): [string, string] => [`trigger ${trigger}`, 'fires']),
    ['At Risk', atRisk.flagged ? 'yes' : 'no'],
  ])
}
