import type { Finding } from '../../../domain/finding.ts'
import type { Rule } from '../../../rules/define-rule.ts'
import { findRule } from '../../../rules/index.ts'
import { mayShareDimension } from './dimensions.ts'
import { inputFieldsOf } from './input-field.ts'

/** A rule that has been applied to figures of the question. */
export interface Applied {
  input: Record<string, unknown>
  finding: Finding
}

// A segment or a colour is an input of too many rules to lead from one to the next.
const LEADS_NOWHERE = new Set(['segment', 'colour', 'status', 'score'])

// Where the two are compared, what all clients take is what is required of the team, and its capacity what is available.
const SAME_AS: Record<string, string> = { requiredHours: 'totalHours', availableHours: 'capacityHours' }

/** The results that are inputs of a rule; none where two of them disagree. */
export function carriedTo(rule: Rule, decided: readonly Applied[]): Record<string, unknown> {
  const carried: Record<string, unknown> = {}
  if (decided.every(({ finding }) => !isRelated(rule, finding.rule))) return carried
  const fields = inputFieldsOf(rule)
  const isCompared = Object.keys(SAME_AS).every((each) => fields.some(({ name }) => name === each))
  for (const { name, form } of fields) {
    const called = isCompared ? (SAME_AS[name] ?? name) : name
    const options = form.takes === 'choice' ? form.options : []
    const results = decided.flatMap(({ finding, input }) =>
      isRelated(rule, finding.rule) && !(name in input)
        ? [...resultFor({ name, called }, finding, rule.title), ...optionsIn(finding, name, options)]
        : [],
    )
    const values = new Set(results)
    if (values.size === 1) carried[name] = results[0]
  }
  return carried
}

/** What a finding gives for an input: the result of that name, or a score for the input that is named for its dimension. */
function resultFor(
  { name, called }: { name: string; called: string },
  { rule, value }: Finding,
  title: string,
): unknown[] {
  const result = value?.[name] ?? value?.[called]
  // The score of alignment is none of client experience.
  if (name === 'score' && !mayShareDimension(title, findRule(rule)?.title ?? '')) return []
  const isOwnScore = name === 'score' && result !== undefined
  if (isPlain(result) && (isOwnScore || !LEADS_NOWHERE.has(name))) return [result]
  const dimension = /^(?<first>\w+)/.exec(findRule(rule)?.title ?? '')?.groups?.['first']?.toLowerCase()
  return dimension === name.toLowerCase() && isPlain(value?.['score']) ? [value!['score']] : []
}

/** The options that a result spells out with the name of the input: the band `High Touch` is the touch `High`. */
const optionsIn = ({ value }: Finding, name: string, options: readonly (string | number)[]) =>
  options.filter((option) => Object.values(value ?? {}).includes(`${option} ${capitalized(name)}`))

/** The inputs of an applied rule that a rule it leads to has as well, by the same name: the hours of one full-time person. */
export function sharedInputs(rule: Rule, decided: readonly Applied[], carried: Record<string, unknown>) {
  const shared: Record<string, unknown> = {}
  for (const { name } of inputFieldsOf(rule)) {
    const values = new Set(decided.flatMap(({ input }) => (isPlain(input[name]) ? [input[name]] : [])))
    const [value] = values
    if (!(name in carried) && !LEADS_NOWHERE.has(name) && values.size === 1) shared[name] = value
  }
  return shared
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const isPlain = (value: unknown) => typeof value === 'number' || typeof value === 'string'

const familyOf = (id: string) => id.replace(/-.*$/, '')

function isRelated(rule: Rule, from: string): boolean {
  const source = findRule(from)
  return (
    rule.id !== from &&
    (familyOf(rule.id) === familyOf(from) || rule.clauses.includes(from) || source?.clauses.includes(rule.id) === true)
  )
}
