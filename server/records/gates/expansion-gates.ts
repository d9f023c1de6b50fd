import type { Dimension, DimensionHealth, Gate } from '../../domain/client-profile.ts'
import type { Judge } from '../../rules/judge.ts'
import { gateOf, withDoubt } from './gate.ts'
import { redRun } from './red-run.ts'

const RULES: Partial<Record<Dimension, string>> = { cx: 'CX-06', engagement: 'ENG-07' }
const TITLES: Record<Dimension, string> = {
  cx: 'Client experience',
  adoption: 'Technology adoption',
  engagement: 'Engagement',
  quality: 'Service quality',
  alignment: 'Service level alignment',
}

/** The expansion gate of each dimension that has one: two consecutive red months, until yellow or green returns. */
export function expansionGates(health: DimensionHealth[], judge: Judge): Gate[] {
  return health.flatMap(({ dimension, trend }) => {
    const rule = RULES[dimension]
    if (rule === undefined) return []
    const run = redRun(trend.map(({ colour }) => colour))
    const ask = (consecutiveRedMonths: number | null) => judge(rule, { consecutiveRedMonths })
    const title = TITLES[dimension]
    const says = `${title} has been red for ${run.certain} months in a row; expansion credit is paused until it is yellow or green.`
    return gateOf({
      kind: 'expansion',
      subject: { id: dimension, title },
      finding: withDoubt(run, ask, holds),
      holds,
      says,
      doubt: `${title} is not known of every month and may have been red too long; expansion credit is not known to be open.`,
    })
  })
}

const holds = ({ expansionGated }: Record<string, unknown>) => expansionGated === true
