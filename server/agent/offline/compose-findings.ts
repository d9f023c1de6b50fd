import type { Finding } from '../../domain/finding.ts'
import { findRule } from '../../rules/index.ts'
import { cite } from './cite.ts'
import { wordValue } from './word-value.ts'

type Decided = Finding & { value: Record<string, unknown>; uncitable?: string[] }

/** What the rules decided, a line for each: the result first, then the reasons, each clause cited once. */
export const composeFindings = (findings: Decided[]): string => findings.map(composeFinding).join('\n')

function composeFinding({ rule, value, because, uncitable = [] }: Decided): string {
  const result = Object.entries(value)
    .map(([name, part]) => wordValue(name, part))
    .filter((words) => words !== '')
    .join(', ')
  const [own = { clause: rule, reasons: [] }, ...others] = reasonsByClause(because, rule)
  const first = isTold(value, own.reasons) ? own.reasons.join('; ') : withReasons(subjectOf(rule), result, own.reasons)
  return [{ clause: own.clause, says: first }, ...others.map((each) => ({ ...each, says: each.reasons.join('; ') }))]
    .map(({ clause, says }) => `${says} ${cite(clause, uncitable)}.`)
    .join(' ')
}

/** `Payout formula: $5,000 (10,000 x 0.5); the owner must confirm it`: what was computed stands in brackets. */
function withReasons(subject: string, result: string, reasons: string[]): string {
  const computed = reasons.filter((reason) => reason.includes(' = '))
  const inBrackets = computed.length > 0 ? computed : reasons
  const more = reasons.filter((reason) => !inBrackets.includes(reason)).map(uncapitalized)
  const head = result === '' ? subject : `${subject}: ${result}`
  return [`${head} (${shortened(inBrackets, result)})`, ...more].join('; ')
}

const uncapitalized = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

/** The reasons of each clause together, those of the rule's own clause first. */
function reasonsByClause(because: Finding['because'], rule: string) {
  const clauses = [...new Set(because.map(({ clause }) => clause))].toSorted(
    (a, b) => Number(b === rule) - Number(a === rule),
  )
  return clauses.map((clause) => ({
    clause,
    reasons: because
      .filter((ground) => ground.clause === clause)
      .map(({ says }) => says.replace(/\.$/, '').replaceAll(/(\d) %/g, '$1%')),
  }))
}

// The title of a rule names what it decides; what stands in brackets or behind a comma says how.
const subjectOf = (rule: string) =>
  (findRule(rule)?.title ?? rule)
    .replace(/,.*$/, '')
    .replaceAll(/ \([^)]*\)/g, '')
    .replace(': ', ' for ')

// A row of a table stands whole in its reason; two values or fewer are a result worth saying first.
const ROW = 3

/** Whether the reasons hold all that was found, so that it is not said twice: a list, or a row of a table. */
function isTold(value: Record<string, unknown>, reasons: string[]): boolean {
  const told = reasons.join('; ')
  const parts = Object.values(value)
  const isTable = parts.some((part) => Array.isArray(part) && part.length > 0) || parts.length >= ROW
  return (
    isTable &&
    !told.includes(' = ') &&
    parts.flat().every((part) => typeof part !== 'object' && told.includes(String(part)))
  )
}

/** Without the end of the last reason, where that only repeats the result: `2 x 4 = 8` beside 8. */
function shortened(reasons: string[], result: string): string {
  const [only, ...more] = reasons
  const [, left, right] = /^(.*?)(?: = |: )([^:;=]+)$/.exec(only ?? '') ?? []
  const isRepeated = more.length === 0 && right !== undefined && wordsOf(result).includes(wordsOf(right))
  return isRepeated ? left! : reasons.join('; ')
}

const wordsOf = (text: string) => ` ${text.toLowerCase().replaceAll(/[$,]/g, '')} `
