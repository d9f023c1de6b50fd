import type { Finding } from '../../domain/finding.ts'
import { findRule } from '../../rules/index.ts'
import { inAskedWords } from './asked-verdict.ts'
import { cite } from './cite.ts'
import { inWeekdays } from './say-weekdays.ts'
import { spokenShares } from './spoken-shares.ts'
import { spokenDays, wordByKind } from './word-finding-kind.ts'
import { wordValue } from './word-value.ts'

type Decided = Finding & { value: Record<string, unknown>; uncitable?: string[] }

/** What the rules decided, a line for each: the result first, then the reasons, each clause cited once; the verdict in the words of the question. */
export const composeFindings = (findings: Decided[], question = '', today?: string): string =>
  findings
    .map((finding, at) => {
      const [before, next] = [findings[at - 1], findings[at + 1]]
      if (isLimitDay(finding, next)) return ''
      if (before !== undefined && isLimitDay(before, finding))
        return withLimitDay(composeFinding(before), composeFinding(finding), titleOf(finding.rule))
      const told = inAskedWords(composeFinding(finding), finding, question)
      const spoken = spokenShares(told, question)
      return today === undefined ? spoken : inWeekdays(spoken, question, today)
    })
    .filter((line) => line !== '')
    .join('\n')

/** Whether a trigger was held against the day of its limit, and then against the day on which it fires. */
const isLimitDay = ({ rule, value }: Decided, next: Decided | undefined) =>
  rule === next?.rule && value['fired'] === false && next.value['fired'] === true

const withLimitDay = (limit: string, fires: string, subject: string) =>
  `${limit.replace(/ [[(][^\])]*[\])]\.$/, '')} and${fires.slice(subject.length)}`

function composeFinding(finding: Decided): string {
  const { rule, value, because, uncitable = [] } = finding
  const byKind = wordByKind(findRule(rule)?.kind, titleOf(rule), finding)
  if (byKind !== undefined) return `${spokenDays(byKind)} ${cite(because[0]?.clause ?? rule, uncitable)}.`
  const result = Object.entries(value)
    .map(([name, part]) => wordValue(name, part))
    .filter((words) => words !== '')
    .join(', ')
  const [own = { clause: rule, reasons: [] }, ...others] = reasonsByClause(because, rule)
  const first = isTold(value, own.reasons) ? own.reasons.join('; ') : withReasons(subjectOf(rule), result, own.reasons)
  return [{ clause: own.clause, says: first }, ...others.map((each) => ({ ...each, says: each.reasons.join('; ') }))]
    .map(({ clause, says }) => `${spokenDays(says)} ${cite(clause, uncitable)}.`)
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

/** A reason without its full stop and without cells that are empty. */
export const inWords = (says: string) =>
  says
    .replace(/\.$/, '')
    .replaceAll(/(\d) %/g, '$1%')
    .replaceAll(/(?<=^|[;:,] )[a-z][a-z ]* null(?:[;,] |$)/g, '')
    .replaceAll(/[;,] $/g, '')
    .replaceAll(/\bfalse\b/g, 'no')
    .replaceAll(/\btrue\b/g, 'yes')

const uncapitalized = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

/** The reasons of each clause together, those of the rule's own clause first. */
function reasonsByClause(because: Finding['because'], rule: string) {
  const clauses = [...new Set(because.map(({ clause }) => clause))].toSorted(
    (a, b) => Number(b === rule) - Number(a === rule),
  )
  return clauses.map((clause) => ({
    clause,
    reasons: because.filter((ground) => ground.clause === clause).map(({ says }) => inWords(says)),
  }))
}

// The number of a blueprint is no figure.
const plainTitle = (rule: string) => (findRule(rule)?.title ?? rule).replaceAll(/ (?:of|by|in) \d\.\d\b/g, '')

const titleOf = (rule: string) => plainTitle(rule).replaceAll(/ \([^)]*\)/g, '')

/** What a rule decides, by its title; what stands there in brackets or behind a comma says how. */
export const subjectOf = (rule: string) =>
  plainTitle(rule)
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

/** Reasons without what only repeats the result: `2 x 4 = 8` beside 8. */
function shortened(reasons: string[], result: string): string {
  const given = new Set(wordsOf(result).split(' '))
  return reasons
    .map((reason) => {
      const [, left, sign, right] = /^(.*?)( = |: )([^:;=]+)$/.exec(reason) ?? []
      if (left === undefined || right === undefined) return reason
      if (reasons.length === 1 && wordsOf(result).includes(wordsOf(right))) return left
      return sign === ' = ' &&
        wordsOf(right)
          .split(' ')
          .every((word) => given.has(word))
        ? left
        : reason
    })
    .join('; ')
}

const wordsOf = (text: string) => ` ${text.toLowerCase().replaceAll(/[$,]/g, '')} `
