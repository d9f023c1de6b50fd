const CAPITALS = new Set(['cx', 'dmi', 'mfa', 'nps', 'csat', 'mrr', 'edr', 'qbr'])

/** `daysSinceSponsorSeen` as "days since sponsor seen". */
export const sayName = (name) =>
  name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word))
    .join(' ')

/** Any value of a rule's input or result in words. */
export function sayValue(value) {
  if (value === null || value === undefined) return 'unknown'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(sayValue).join(', ')
  if (typeof value === 'object') return sayFields(value)
  return String(value)
}

/** Every field of an object: "colour red, score 90.1". */
export const sayFields = (fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${sayName(name)} ${sayValue(value)}`)
    .join(', ')

/** An amount with its thousands set apart, in the record's currency; "unknown" for null. */
export const sayAmount = (value) => (value === null ? 'unknown' : value.toLocaleString('en'))

/** "1 client", "2 clients". */
export const sayCount = (count, one, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
