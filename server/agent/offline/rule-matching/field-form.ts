import { type FieldUnit, unitOf } from './field-unit.ts'
import type { EntryForm, EntryNumber } from '../quantities/read-entries.ts'

/** What an input of a rule takes. */
export type FieldForm =
  | { takes: 'number'; unit: FieldUnit; least: number; most: number; whole: boolean; takesShare: boolean }
  | { takes: 'date' }
  /** A day and a time of day. */
  | { takes: 'moment' }
  /** A count for each of some names. */
  | { takes: 'keyed'; keys: readonly string[] }
  | { takes: 'flag' }
  | { takes: 'choice'; options: readonly (string | number)[] }
  | { takes: 'values'; unit: FieldUnit; whole: boolean }
  | { takes: 'list'; entry: EntryForm }

/** An input in the JSON schema of a rule. */
export interface FieldSchema {
  type?: string
  format?: string
  enum?: (string | number)[]
  const?: string | number
  anyOf?: FieldSchema[]
  description?: string
  minimum?: number
  maximum?: number
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
  required?: string[]
}

const LARGEST = 1e12
const MOMENT = /^ISO 8601 date and time/

const PAID = /\bpays\b/

/** What an input takes, by its schema; undefined where a question cannot give it. */
export function formOf(name: string, schema: FieldSchema): FieldForm | undefined {
  const { type, format, minimum = -LARGEST, maximum = LARGEST, description = '' } = schema
  if (schema.anyOf !== undefined) {
    const unit = unitOf(name, '')
    return { takes: 'number', unit, least: 0, most: LARGEST, whole: false, takesShare: unit === 'percent' }
  }
  if (schema.enum !== undefined) return { takes: 'choice', options: schema.enum }
  if (schema.const !== undefined) return { takes: 'choice', options: [schema.const] }
  if (type === 'boolean') return { takes: 'flag' }
  if (type === 'array')
    return isNumeric(schema.items) ? valuesOf(name, description, schema.items!) : listOf(schema.items)
  if (type === 'object') return keyedOf(schema)
  if (type === 'string')
    return format === 'date' ? { takes: 'date' } : MOMENT.test(description) ? { takes: 'moment' } : undefined
  if (type !== 'number' && type !== 'integer') return undefined
  const unit = unitOf(name, description)
  return { takes: 'number', unit, least: minimum, most: maximum, whole: type === 'integer', takesShare: false }
}

function keyedOf({ properties = {}, required = [] }: FieldSchema): FieldForm | undefined {
  const keys = Object.keys(properties)
  const areCounts =
    keys.length > 1 && keys.every((key) => properties[key]!.type === 'integer' && required.includes(key))
  return areCounts ? { takes: 'keyed', keys } : undefined
}

const isNumeric = (items: FieldSchema | undefined) => items?.type === 'number' || items?.type === 'integer'

const valuesOf = (name: string, description: string, { type }: FieldSchema): FieldForm => ({
  takes: 'values',
  unit: unitOf(name, description),
  whole: type === 'integer',
})

/** A list of things with numbers; undefined where an entry needs anything else. */
function listOf({ properties = {}, required = [] }: FieldSchema = {}): FieldForm | undefined {
  const parts = Object.entries(properties)
  const [nameKey, ...words] = parts.filter(([, { type }]) => type === 'string').map(([name]) => name)
  const numbers = parts
    .filter(([, { type }]) => type === 'number')
    .map(([key, part]): EntryNumber => {
      const unit = unitOf(key, part.description ?? '')
      return {
        key,
        isRequired: required.includes(key),
        unit:
          unit === 'percent' ? 'percent' : unit === 'money' || PAID.test(part.description ?? '') ? 'money' : 'plain',
        isShare: part.maximum === 1,
      }
    })
  const isReadable =
    numbers.length > 0 && words.length === 0 && parts.length === numbers.length + (nameKey === undefined ? 0 : 1)
  return isReadable ? { takes: 'list', entry: { nameKey, numbers } } : undefined
}
