import { z } from 'zod'
import type { Rule } from '../../../rules/define-rule.ts'
import { analyse } from '../../../retrieval/analyse.ts'
import type { EntryForm, EntryNumber } from './read-entries.ts'

/** What an input of a rule takes. */
type FieldForm =
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

type FieldUnit = 'percent' | 'money' | 'hourly' | 'plain' | (string & {})

/** An input of a rule as a question may fill it: its words, and what it takes. */
export interface InputField {
  name: string
  isRequired: boolean
  form: FieldForm
  /** The terms of its name without those of its unit. */
  words: readonly string[]
  /** The terms of what it is described as. */
  described: readonly string[]
  description: string
}

interface FieldSchema {
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
const UNIT_WORDS =
  /^(percent|days?|hours?|minutes?|months?|weeks?|cycles?|quarters?|years?|since|in|row|per|on|is|has|of|the|total|count|number|amount|business|a|now|this|given|without|oldest|latest|most|consecutive|last)$/i
const UNIT_IN_NAME =
  /(?<percent>percent|coverage|share)|(?<point>points)|(?<day>days)|(?<minute>minutes)|(?<month>months)|(?<week>weeks)|(?<cycle>cycles)|(?<quarter>quarters)|(?<hour>hours)|(?<page>pages)|(?<slide>slides)/i

const MONEY_IN_NAME = /(?:revenue|pay|annualCost|csSpend)$/i

const MOMENT = /^ISO 8601 date and time/

const PAID = /\bpays\b/

const known = new WeakMap<Rule, readonly InputField[]>()

/** The inputs of a rule that a question can fill; undefined where one that it needs is of another form. */
export function inputFieldsOf(rule: Rule): readonly InputField[] {
  const made = known.get(rule) ?? readFields(rule)
  known.set(rule, made)
  return made
}

const fillable = new WeakMap<Rule, boolean>()

/** Whether a question can give all that a rule always needs. */
export function isFillable(rule: Rule): boolean {
  const names = new Set(inputFieldsOf(rule).map(({ name }) => name))
  const isSo = fillable.get(rule) ?? schemaOf(rule).required.every((name) => names.has(name))
  fillable.set(rule, isSo)
  return isSo
}

function readFields(rule: Rule): InputField[] {
  const { properties, required } = schemaOf(rule)
  return Object.entries(properties).flatMap(([name, schema]): InputField[] => {
    const form = name === 'position' ? undefined : formOf(name, schema)
    if (form === undefined) return []
    const spoken = name.replaceAll(/(?<=[a-z])(?=[A-Z\d])/g, ' ').split(' ')
    return [
      {
        name,
        form,
        isRequired: required.includes(name),
        words: analyse(spoken.filter((word) => !UNIT_WORDS.test(word)).join(' ')),
        described: isShared(schema.description) ? [] : analyse(schema.description!),
        description: schema.description ?? '',
      },
    ]
  })
}

const schemaOf = (rule: Rule) => {
  const { properties = {}, required = [] } = z.toJSONSchema(rule.input, { unrepresentable: 'any' }) as {
    properties?: Record<string, FieldSchema>
    required?: string[]
  }
  return { properties, required }
}

function formOf(name: string, schema: FieldSchema): FieldForm | undefined {
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

function unitOf(name: string, description: string): FieldUnit {
  if (/cost of an hour/i.test(description)) return 'hourly'
  if (/record's currency/i.test(description) || MONEY_IN_NAME.test(name)) return 'money'
  if (/percent$/i.test(name)) return 'percent'
  const inName = Object.entries(UNIT_IN_NAME.exec(name)?.groups ?? {}).find(([, said]) => said !== undefined)?.[0]
  if (inName !== undefined) return inName
  if (/^percent/i.test(description)) return 'percent'
  if (/^hours/i.test(description)) return 'hour'
  if (/^minutes/i.test(description)) return 'minute'
  if (/\bdays\b/i.test(description) && /^day/i.test(name)) return 'day'
  if (/^months/i.test(description)) return 'month'
  return /level$/i.test(name) ? 'level' : 'plain'
}

// What every field of a kind is described as tells nothing of this one.
const isShared = (description: string | undefined) =>
  description === undefined ||
  /^(Percent, 0-100|Score, 0-100|Points, 1-5|Whole days|Months in a row|Hours|Minutes|Segment|Setting|Percent|Colour|A percentage, or|Amount in|Cost of an)/.test(
    description,
  )
