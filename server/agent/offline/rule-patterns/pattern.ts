import { findRule } from '../../../rules/index.ts'
import type { GivenFigure } from '../given-figures.ts'
import { inputFieldsOf } from '../rule-matching/input-field.ts'
import { presetsIn } from '../rule-matching/presets.ts'
import { readEntries } from '../quantities/read-entries.ts'

/** An input that is a figure: how it is named in a question, and what it counts. */
export interface FigureField {
  field: string
  labels: RegExp
  unit?: 'percent' | 'money'
  /** What the figure may count; the labels where it is left out. A figure that counts something else is another input. */
  counts?: RegExp
  /** The figure must say what it counts: `6` could be hours or days. */
  mustCount?: true
  /** From the figure to the input, where they differ. Undefined where the figure cannot be meant. */
  toInput?: (figure: GivenFigure) => number | undefined
}

/** What a question says in words, with the places where it says it. */
export interface Said {
  value: unknown
  places: { at: number; end: number }[]
}

/** An input that stands in words, or in figures that only their words explain. Undefined where nothing or two things are said. */
export interface WordField {
  field: string
  read(question: string): Said | undefined
}

/** When a question asks for a rule, and how all its inputs are read from the words. */
export interface RulePattern {
  rule: string
  asks: RegExp
  /** Words that show that something else is meant. */
  unless?: RegExp
  fields: (FigureField | WordField)[]
  /** The segment that the question names is an input as well, or is what the rule is asked for. */
  segment?: 'given' | 'asked'
  /** A bare list of figures fills the fields in order when there are as many as fields. */
  inOrder?: true
  /** Every count of hours in the question must be read: one that is left over shows that something else is meant. */
  readsAllHours?: true
  /** Stays when another call reads the same figures and more; others are then taken for a misreading. */
  beside?: true
}

/** Reads an input from every place where the pattern stands; two different values are no answer. */
export const saidBy =
  (pattern: RegExp, toValue: (match: RegExpMatchArray) => unknown): WordField['read'] =>
  (question) => {
    const matches = [...question.matchAll(pattern)]
    const values = new Set(matches.map(toValue))
    const [value] = values
    if (values.size !== 1 || value === undefined) return undefined
    return { value, places: matches.map(({ index, 0: { length } }) => ({ at: index, end: index + length })) }
  }

/** Reads an input that is a list of things with numbers. */
export const entriesOf = (rule: string, field: string): WordField => ({
  field,
  read(question) {
    const form = inputFieldsOf(findRule(rule)!).find(({ name }) => name === field)?.form
    return form?.takes === 'list' ? readEntries(question, form.entry) : undefined
  },
})

/** Reads an input by the name of a preset that stands for its figure. */
export const presetOf = (field: string): WordField => ({
  field,
  read(question) {
    const preset = presetsIn(question).get(field)
    return preset && { value: preset.value, places: [{ at: preset.at, end: preset.end }] }
  },
})
