import type { Finding } from '../../domain/finding.ts'

// Where a finding has one of these, it is what the rule is asked for; the rest stands beside it.
const RESULTS = ['colour', 'fired', 'segment']

/** What of a finding can flip: its result, else its words and flags. Numbers move without a flip, so they are left out; null where nothing else is there. */
export function outcomeOf({ status, value }: Finding): string | null {
  if (status !== 'decided' || value === null) return null
  const result = RESULTS.find((name) => name in value)
  if (result !== undefined) return JSON.stringify(value[result])
  const words = Object.entries(value).filter(([, each]) => isJudgement(each))
  return words.length === 0 ? null : JSON.stringify(Object.fromEntries(words))
}

const isJudgement = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isJudgement))
