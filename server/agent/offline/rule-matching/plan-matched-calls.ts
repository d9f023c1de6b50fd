import { applyRule } from '../../../rules/apply-rule.ts'
import type { RuleKind } from '../../../rules/define-rule.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { familyOf } from './family-of.ts'
import { computedBy, isOvershadowed, isUsed, surelyMeant, usesAllOf } from './choose-computed.ts'
import { isWorthSaying } from './is-worth-saying.ts'
import { firstOfTwo } from './leads-on.ts'
import { type MatchedRule, matchRules } from './match-rules.ts'
import type { Place, Quantity } from '../quantities/quantity.ts'
import { readQuantities } from '../quantities/read-quantities.ts'
import { withFall, withMoments, withOffsets, withSpan } from '../quantities/read-spans.ts'
import { readToldShare } from '../quantities/read-told-shares.ts'
import { withTotals } from '../quantities/read-totals.ts'
import { readWhole } from '../quantities/read-wholes.ts'

const LEAST = 1.5
// A part of a whole is rarely told for anything but a target.
const LEAST_OF_SHARE = 1.35
// "One" is an article more often than a figure.
const LEAST_OF_ONE = 2.4
const RUNG = /level|stage|band|day/
const FITS_LESS = 0.25
const FITS_ANYHOW = 0.85
const BESIDE_TRIGGERS = 0.3
const TRIGGERS_BESIDE = 0.75
const OUTDONE = 0.3
const MOST = 4
const MOST_OF_A_FIGURE = 2

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
  const calls = plan(asked)
  return calls.length > 0 || asked.segments.length < 2 ? calls : planAlike(asked)
}

/** The calls for one of the segments that a question names, where they decide the same for each. */
function planAlike(asked: Question): RuleCall[] {
  const [first = [], ...others] = asked.segments.map((segment) => plan({ ...asked, segments: [segment] }))
  const decidedBy = (calls: RuleCall[]) =>
    JSON.stringify(calls.map(({ rule, input }) => [rule, applyRule(rule, input, asked.today).value]))
  return others.every((calls) => decidedBy(calls) === decidedBy(first)) ? first : []
}

function plan(asked: Question): RuleCall[] {
  const quantities = readQuantities(asked.question, asked.today)
  const calls = callsFor(asked, quantities)
  if (calls.length > 0 || asked.taken.length > 0) return calls
  const worked = [withTotals, withOffsets, withSpan, withFall, withMoments]
    .map((read) => read(asked.question, quantities, asked.today))
    .filter((each) => each !== undefined)
  const found = firstOf(worked, (each) => callsFor(asked, each))
  if (found.length > 0) return found
  const told = readToldShare(asked.question, quantities)
  const whole = told ?? readWhole(asked.question, quantities)
  const ofTargets = whole === undefined ? [] : callsFor(asked, whole, 'targets')
  return ofTargets.length > 0 ? ofTargets : firstOf([quantities, ...worked], (each) => undecidedCalls(asked, each))
}

/** The calls for the first way to read the figures that gives any. */
function firstOf(
  readings: readonly (readonly Quantity[])[],
  callsOf: (quantities: readonly Quantity[]) => RuleCall[],
): RuleCall[] {
  for (const each of readings) {
    const calls = callsOf(each)
    if (calls.length > 0) return calls
  }
  return []
}

/** The calls for some quantities, of the rules of one kind where only those may be meant. */
function callsFor({ taken, ...asked }: Question, quantities: readonly Quantity[], only?: RuleKind): RuleCall[] {
  const plain = quantities.filter((each) => !isAside(each))
  const asking = plain.length > 0 ? plain : quantities.filter(isOne)
  if (asking.length === 0) return []
  const isTaken = (each: Quantity) => taken.some(({ at, end }) => each.at < end && at < each.end)
  const least = plain.length === 0 ? LEAST_OF_ONE : plain.some(isShare) ? LEAST_OF_SHARE : LEAST
  const matched = matchRules({ ...asked, quantities }).filter(
    ({ rule, used }) =>
      (only === undefined || rule.kind === only) && used.some((each) => asking.includes(each) || !isAside(each)),
  )
  const decided = matched.filter(({ finding, score }) => finding.status === 'decided' && score >= least)
  const fired = bestFitting(
    decided.filter(({ rule, finding }) => rule.kind === 'trigger' && finding.value!['fired'] === true),
  ).filter((each) => (each.fit >= FITS_ANYHOW || !isOvershadowed(each, matched, asking)) && !isOutdone(each, decided))
  const fitting = asking.every(isTaken) ? surelyMeant(decided, asking) : computedBy(decided, asking, isTaken)
  const computed = fitting === undefined || isOvershadowed(fitting, matched, asking) ? undefined : fitting

  const best = Math.max(computed?.score ?? 0, fired[0]?.score ?? 0)
  const firing = asking.some(isTaken) && computed === undefined ? fired.filter(usesAllOf(asking)) : fired
  const chosen = [
    ...(computed !== undefined && computed.score >= best - BESIDE_TRIGGERS ? [computed] : []),
    ...firing.filter(({ score }) => score >= best - TRIGGERS_BESIDE),
  ]
    .filter(isAmongFirst)
    .slice(0, MOST)
  const first = chosen.length === 0 || !covers(chosen, asking, isTaken) ? firstOfTwo(decided, asking, asked) : undefined
  if (first !== undefined && !asking.some(isTaken)) return [toCall(first)]
  return covers(chosen, asking, isTaken) ? chosen.map(toCall) : []
}

/** The rule that is surely meant and stays silent, or lacks an input, where the figures can be read in no other way. */
function undecidedCalls({ taken: _, ...asked }: Question, quantities: readonly Quantity[]): RuleCall[] {
  const asking = quantities.filter((each) => !isAside(each))
  if (asking.length === 0) return []
  const found = new Set(asked.clauses.map(({ clause }) => clause))
  return matchRules({ ...asked, quantities })
    .filter(({ rule }) => found.has(rule.id))
    .filter((each) => isWorthSaying(each, asking))
    .slice(0, 1)
    .map(toCall)
}

/** Whether no more than a few rules before it read the very same figures. */
const isAmongFirst = ({ used }: MatchedRule, at: number, all: readonly MatchedRule[]) =>
  all.slice(0, at).filter((other) => used.every((each) => other.used.includes(each))).length < MOST_OF_A_FIGURE

const toCall = ({ rule, input }: MatchedRule): RuleCall => ({ rule: rule.id, input })

/** Without those that fit the figures much less than the one that fits best. */
const bestFitting = (fired: readonly MatchedRule[]) => {
  const best = Math.max(0, ...fired.map(({ fit }) => fit))
  return fired.filter(({ fit }) => best - fit <= FITS_LESS)
}

const isShare = ({ kind }: Quantity) => kind === 'share'

/** Whether a trigger that reads the same figures, is meant more likely and stays silent, is the answer. */
const isOutdone = (fired: MatchedRule, decided: readonly MatchedRule[]) =>
  decided.some(
    ({ rule, input, finding, score, used }) =>
      rule.kind === 'trigger' &&
      // Two limits of one thing both hold.
      Object.keys(input).some((name) => name !== 'segment' && !(name in fired.input)) &&
      finding.value!['fired'] === false &&
      familyOf(rule.id) === familyOf(fired.rule.id) &&
      score - fired.score >= OUTDONE &&
      fired.used.every((each) => used.includes(each)),
  )

/** A bare "one" asks to compute only where nothing else does. */
const isOne = (quantity: Quantity) =>
  isAside(quantity) && quantity.kind === 'number' && quantity.value === 1 && !RUNG.test(quantity.counts ?? '')

const isAside = (quantity: Quantity) => quantity.kind === 'number' && quantity.isAside

const covers = (
  chosen: readonly MatchedRule[],
  asking: readonly Quantity[],
  isTaken: (quantity: Quantity) => boolean,
) => {
  const used = chosen.flatMap((each) => each.used)
  return asking.every((quantity) => isTaken(quantity) || isUsed(quantity, used))
}
