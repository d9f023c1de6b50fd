import type { Index, MonthHealth } from '../../domain/client-month.ts'
import type { Judge } from '../../rules/judge.ts'

/** Composite health, maturity and appetite (TEC-095 to TEC-097), from the scores of a month. CX has no score of its own: it is recorded. */
export function readIndices(health: readonly MonthHealth[], cxScore: number | null, judge: Judge) {
  const scoreOf = (dimension: string) => health.find((each) => each.dimension === dimension)?.score ?? null
  const scores = {
    cx: cxScore,
    adoption: scoreOf('adoption'),
    engagement: scoreOf('engagement'),
    quality: scoreOf('quality'),
    alignment: scoreOf('alignment'),
  }
  const { cx, adoption, engagement, quality, alignment } = scores
  return {
    composite: index('TEC-095', 'health', scores, judge),
    maturityIndex: index('TEC-096', 'maturityIndex', { adoption, quality, engagement, alignment }, judge),
    appetiteIndex: index('TEC-097', 'appetiteIndex', { cx, engagement, adoption, alignment }, judge),
  }
}

function index(clause: string, name: string, input: object, judge: Judge): Index {
  const { value, missing } = judge(clause, input)
  const number = value?.[name]
  return { clause, value: typeof number === 'number' ? number : null, missing }
}
