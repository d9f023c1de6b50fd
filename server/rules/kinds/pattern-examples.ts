import type { Example } from '../examples.ts'

type Known = Readonly<Record<string, unknown>>

/**
 * The worked cases of a rule of patterns: signals for which none holds, each pattern brought about by one change of
 * them, and the first signal alone absent, which leaves the rule unknown.
 */
export function patternExamples(
  clause: string,
  none: Known,
  cases: readonly (readonly [change: Known, pattern: string, means: string])[],
): Example[] {
  const [first] = Object.keys(none) as [string]
  return [
    { name: 'no pattern holds', proves: [clause], input: { ...none }, value: { matches: [] } },
    ...cases.map(([change, pattern, means]) => ({
      name: `${JSON.stringify(change)}: ${pattern}`,
      proves: [clause],
      input: { ...none, ...change },
      value: { matches: [{ pattern, means }] },
    })),
    {
      name: `without ${first} nothing is known to hold`,
      proves: [clause],
      input: { ...none, [first]: null },
      status: 'unknown',
      missing: [first],
    },
  ]
}
