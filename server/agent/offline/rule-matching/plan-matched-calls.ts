import type { RuleKind } from '../../../rules/define-rule.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { computedBy, isUsed, surelyMeant, usesAllOf } from './choose-computed.ts'
import { type MatchedRule, matchRules } from './match-rules.ts'
import type { Place, Quantity } from './quantity.ts'
import { readQuantities } from './read-quantities.ts'
import { readToldShare } from './read-told-shares.ts'

const LEAST = 1.5
// A part of a whole is rarely told for anything but a target.
const LEAST_OF_SHARE = 1.35
// That a trigger stays silent, or that an input is missing, is said only where the rule is surely meant.
const SURE = 2.1
const SURE_FIT = 0.6
const BESIDE_TRIGGERS = 0.3
const TRIGGERS_BESIDE = 0.75
const MOST = 4
const MOST_OF_A_FIGURE = 2
const MOST_MISSING = 2

interface Question {
  question: string
  segments: readonly string[]
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
  /** Where the figures stand that a pattern has read already. */
  taken: readonly Place[]
}

/**
 * The rules to apply to the figures of a question, found by its words and the clauses that the search brought. None
 * where it gives no figure, where figures stay unexplained, or where two rules fit equally well and disagree.
 */
export function planMatchedCalls(asked: Question): RuleCall[] {
  const quantities = readQuantities(asked.question, asked.today)
  const calls = callsFor(asked, quantities)
  const told = calls.length > 0 || asked.taken.length > 0 ? undefined : readToldShare(asked.question, quantities)
  return told === undefined ? calls : callsFor(asked, told, 'targets')
}

/** The calls for some quantities, of the rules of one kind where only those may be meant. */
function callsFor({ taken, ...asked }: Question, quantities: readonly Quantity[], only?: RuleKind): RuleCall[] {
  const asking = quantities.filter((each) => !isAside(each))
  if (asking.length === 0) return []
  const isTaken = (each: Quantity) => taken.some(({ at, end }) => each.at < end && at < each.end)
  const least = asking.some(({ kind }) => kind === 'share') ? LEAST_OF_SHARE : LEAST
  const matched = matchRules({ ...asked, quantities }).filter(
    ({ rule, used }) => (only === undefined || rule.kind === only) && used.some((each) => !isAside(each)),
  )
  const decided = matched.filter(({ finding, score }) => finding.status === 'decided' && score >= least)
  const fired = decided.filter(({ rule, finding }) => rule.kind === 'trigger' && finding.value!['fired'] === true)
  const computed = asking.every(isTaken) ? surelyMeant(decided, asking) : computedBy(decided, asking, isTaken)

  const best = Math.max(computed?.score ?? 0, fired[0]?.score ?? 0)
  const firing = asking.some(isTaken) && computed === undefined ? fired.filter(usesAllOf(asking)) : fired
  const chosen = [
    ...(computed !== undefined && computed.score >= best - BESIDE_TRIGGERS ? [computed] : []),
    ...firing.filter(({ score }) => score >= best - TRIGGERS_BESIDE),
  ]
    .filter(isAmongFirst)
    .slice(0, MOST)
  if (chosen.length > 0) return covers(chosen, asking, isTaken) ? chosen.map(toCall) : []
  if (asking.some(isTaken)) return []
  const found = new Set(asked.clauses.map(({ clause }) => clause))
  return matched
    .filter(({ rule }) => found.has(rule.id))
    .filter((each) => isWorthSaying(each, asking))
    .slice(0, 1)
    .map(toCall)
}

/** Whether no more than a few rules before it read the very same figures. */
const isAmongFirst = ({ used }: MatchedRule, at: number, all: readonly MatchedRule[]) =>
  all.slice(0, at).filter((other) => used.every((each) => other.used.includes(each))).length < MOST_OF_A_FIGURE

const toCall = ({ rule, input }: MatchedRule): RuleCall => ({ rule: rule.id, input })

const isAside = (quantity: Quantity) => quantity.kind === 'number' && quantity.isAside

const covers = (
  chosen: readonly MatchedRule[],
  asking: readonly Quantity[],
  isTaken: (quantity: Quantity) => boolean,
) => {
  const used = chosen.flatMap((each) => each.used)
  return asking.every((quantity) => isTaken(quantity) || isUsed(quantity, used))
}

/** A trigger that surely is meant and stays silent, or a rule that lacks little of what it needs. */
function isWorthSaying({ rule, finding, score, fit, used }: MatchedRule, asking: readonly Quantity[]): boolean {
  if (score < SURE || fit < SURE_FIT || !asking.every((quantity) => isUsed(quantity, used))) return false
  if (finding.status === 'decided') return rule.kind === 'trigger'
  return finding.status === 'unknown' && rule.kind === 'formula' && finding.missing.length <= MOST_MISSING
}
