import { z } from 'zod'
import type { Rule } from '../../../rules/define-rule.ts'
import { analyse } from '../../../retrieval/analyse.ts'
import { type FieldForm, type FieldSchema, formOf } from './field-form.ts'

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

const UNIT_WORDS =
  /^(percent|days?|hours?|minutes?|months?|weeks?|cycles?|quarters?|years?|since|in|row|per|on|is|has|of|the|total|count|number|amount|business|a|now|this|given|without|oldest|latest|most|consecutive|last)$/i
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
    const form = isAside(rule, name) ? undefined : formOf(name, schema)
    if (form === undefined) return []
    const spoken = name.replaceAll(/(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').split(' ')
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

/** The day from which time limits run is given only where a deadline is asked for. */
const isAside = ({ kind }: Rule, name: string) => name === 'position' || (kind === 'targets' && name === 'since')

const schemaOf = (rule: Rule) => {
  const { properties = {}, required = [] } = z.toJSONSchema(rule.input, { unrepresentable: 'any' }) as {
    properties?: Record<string, FieldSchema>
    required?: string[]
  }
  return { properties, required }
}

// What every field of a kind is described as tells nothing of this one.
const isShared = (description: string | undefined) =>
  description === undefined ||
  /^(Percent, 0-100|Score, 0-100|Points, 1-5|Whole days|Months in a row|Hours|Minutes|Segment|Setting|Percent|Colour|A percentage, or|Amount in|Cost of an)/.test(
    description,
  )
