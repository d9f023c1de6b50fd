import type { Finding } from '../../../domain/finding.ts'
import type { Rule } from '../../../rules/define-rule.ts'
import { subjectOf } from '../../../retrieval/subject-of.ts'
import type { ShownClause } from '../rank-statements.ts'
import { mayShareDimension } from './dimensions.ts'
import { fillInputs } from './fill-inputs.ts'
import { inputFieldsOf } from './input-field.ts'
import { isOfSegment } from './is-of-segment.ts'
import { listedInputs } from './listed-inputs.ts'
import { namesMeasure } from './measures-named.ts'
import { partsOf, type Place, type Quantity } from '../quantities/quantity.ts'
import { type QuestionWords, readWords } from './question-words.ts'
import { readProduct } from '../quantities/read-product.ts'
import { HALF_NAMED, rulesToTry } from './rules-to-try.ts'
import { spellsMeasure } from './spelled-names.ts'
import { saidInputs } from './said-inputs.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

/** A rule that a question can be meant for, with the inputs that it gives. */
export interface MatchedRule {
  rule: Rule
  input: Record<string, unknown>
  used: readonly Quantity[]
  score: number
  fit: number
  finding: Finding
}

export interface Asked {
  question: string
  quantities: readonly Quantity[]
  segments: readonly string[]
  /** The clauses that the search found, best first. */
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
}

const WEIGHTS = { fit: 1, used: 0.5, title: 0.6, found: 0.6, asked: 0.6 }
const AS_GOOD = 0.015
// A rule whose clause was not found must be named by half of its title; by less where its inputs are named as well.
const NAMED = 0.5
const FITTING = 0.85
const FIT_OF_LIST = 0.5

/** The rules that a question gives inputs for, best first; none that it gives in two ways that are equally good. */
export function matchRules(asked: Asked): MatchedRule[] {
  const words = readWords(asked.question, asked.quantities)
  const subject = [...new Set(subjectOf(asked.question))].filter((term) => !/^\d/.test(term))
  const product = readProduct(asked.question)
  const isSpelled = (rule: Rule) => spellsMeasure(rule, asked.question, asked.quantities)
  return rulesToTry(asked.clauses, words, isSpelled)
    .filter((rule) => isOfSegment(rule, asked) && mayShareDimension(rule.title, asked.question))
    .flatMap((rule) => matchRule(rule, { ...asked, product }, words, subject) ?? [])
    .toSorted((a, b) => b.score - a.score)
}

const NO_MORE = { input: {}, used: [], fit: FIT_OF_LIST, sum: 0 }

function matchRule(
  rule: Rule,
  asked: Asked & { product: readonly Place[] },
  words: QuestionWords,
  subject: string[],
): MatchedRule | undefined {
  const { question, segments, today } = asked
  const listed = listedInputs(rule, question, asked.quantities)
  if (listed === undefined) return undefined
  const said = saidInputs(rule, question, segments, words)
  const left = asked.quantities.filter((each) => !listed.used.includes(each))
  const isFound = [rule.id, ...rule.clauses].includes(asked.clauses[0]?.clause ?? '')
  const fillings = fillInputs(rule, left, words, { product: asked.product, isFound })
  const read = (fillings.length === 0 && listed.used.length > 0 ? [NO_MORE] : fillings).map((filling) => {
    const input = { ...said, ...listed.input, ...filling.input }
    return { ...filling, used: [...listed.used, ...filling.used], input, finding: rule.apply(input, today) }
  })
  const best =
    read.find(({ finding }) => finding.status === 'decided') ?? read.find(({ finding }) => finding.status === 'unknown')
  if (best === undefined) return undefined
  const told = JSON.stringify(best.finding.value)
  const isRival = ({ sum, finding }: (typeof read)[number]) =>
    finding.status === 'decided' && best.sum - sum < AS_GOOD && JSON.stringify(finding.value) !== told
  if (read.some(isRival)) return undefined
  const score = scoreOf(rule, best, asked, words, subject)
  return score === undefined ? undefined : { rule, ...best, score }
}

/** How likely a rule is meant; undefined where nothing but its inputs speaks for it. */
function scoreOf(
  rule: Rule,
  { used, fit }: { used: readonly Quantity[]; fit: number },
  { question, quantities, clauses }: Asked,
  words: QuestionWords,
  subject: string[],
): number | undefined {
  const title = titleTerms(rule)
  const own = new Set([...title, ...inputFieldsOf(rule).flatMap((field) => [...field.words, ...field.described])])
  const best = clauses[0]?.score || 1
  const found = Math.max(
    0,
    ...clauses.filter(({ clause }) => rule.clauses.includes(clause)).map(({ score }) => score / best),
  )
  const named = shareByRarity(title, (term) => words.has(term))
  // A day alone says nothing of what it is of.
  const isOfDays = used.length > 0 && used.every(({ kind }) => kind === 'date')
  if (isOfDays && named === 0 && !rule.clauses.includes(clauses[0]?.clause ?? '')) return undefined
  const isMeasured =
    fit >= FITTING &&
    ((used.every(({ kind }) => kind === 'share') && namesMeasure(rule, words, clauses)) ||
      spellsMeasure(rule, question, quantities))
  if (found === 0 && !isMeasured && named < (fit >= FITTING ? HALF_NAMED : NAMED)) return undefined
  return (
    WEIGHTS.fit * fit +
    WEIGHTS.used * (sizeOf(used) / sizeOf(quantities)) +
    WEIGHTS.title * named +
    WEIGHTS.found * found +
    WEIGHTS.asked * shareByRarity(subject, (term) => own.has(term))
  )
}

const sizeOf = (quantities: readonly Quantity[]) => quantities.reduce((sum, each) => sum + partsOf(each).length, 0)
