import type { Rule } from '../../../rules/define-rule.ts'
import { RULES } from '../../../rules/index.ts'
import { type Comparison, comparisonsOf, type Condition } from '../../../rules/triggers/condition.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'

/** The days of a trigger: how many are counted from an event, or left until it, when it fires first. */
export interface DayLimit {
  rule: Rule
  field: InputField
  days: number
  /** The limit itself does not fire: "more than 30 days". */
  isBeyond: boolean
  isUntil: boolean
  /** The segments that it is for; undefined where it is for all. */
  segments: readonly string[] | undefined
}

let known: DayLimit[] | undefined

/** The triggers that fire on a count of whole days alone, of all clients or of a segment. */
export const dayLimits = (): readonly DayLimit[] => (known ??= readLimits())

const readLimits = (): DayLimit[] =>
  RULES.filter(({ kind }) => kind === 'trigger').flatMap((rule): DayLimit[] => {
    const { when } = (rule.parameters.at(-1)!.values as Record<string, { when: Condition }>)[rule.id]!
    const ofSegment = comparisonsOf(when).find(({ signal }) => signal === 'segment')
    const [compared, ...more] = comparisonsOf(when).filter((each) => each !== ofSegment)
    const field = inputFieldsOf(rule).find(({ name }) => name === compared?.signal)
    if (compared === undefined || more.length > 0 || field?.form.takes !== 'number') return []
    if ('any' in when && ofSegment !== undefined) return []
    if (field.form.unit !== 'day' || /business/i.test(field.name)) return []
    const isUntil = /^days?(?:To|Until|Before)/.test(field.name)
    const [kind, days] = Object.entries(compared).find(([name]) => name !== 'signal') as [string, unknown]
    const counts = isUntil ? ['atMost', 'below'] : ['atLeast', 'above']
    if (typeof days !== 'number' || !counts.includes(kind)) return []
    return [{ rule, field, days, isBeyond: kind === counts[1], isUntil, segments: segmentsOf(ofSegment) }]
  })

function segmentsOf(comparison: Comparison | undefined): string[] | undefined {
  if (comparison === undefined) return undefined
  if ('is' in comparison) return [String(comparison.is)]
  return 'in' in comparison ? comparison.in.map(String) : []
}
