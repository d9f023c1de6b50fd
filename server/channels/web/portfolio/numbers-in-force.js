import { getJson } from '../api.js'

/** The numbers of a rule in force on a day, by clause, with the provider's own in their place; undefined before the first. */
export async function numbersInForce(rule, asOf) {
  const [{ parameters }, settings] = await Promise.all([getJson(`/api/rules/${rule}`), ownSettings()])
  const values = structuredClone(parameters.findLast(({ from }) => from <= asOf)?.values)
  if (values === undefined) return undefined
  for (const { number, to } of settings) if (number !== undefined) put(values, number.split('.'), to)
  return values
}

/** The settings that the provider has in force. */
export async function ownSettings() {
  const { settings } = await getJson('/api/settings')
  return settings.filter(({ endedAt }) => endedAt === null).map(({ entry }) => entry)
}

// A number of another rule has no place here and is left out.
function put(values, path, to) {
  const last = path.at(-1)
  let at = values
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(at, name)) return
    at = at[name]
  }
  if (Object.hasOwn(at, last)) at[last] = to
}
