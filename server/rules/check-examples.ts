/** What a completeness check answers where nothing is absent or out of its limits. */
export const WHOLE = { complete: true, absent: [], over: [], under: [] }

/** What a completeness check answers where something is absent, or counts are over or under their limits. */
export const lacking = (absent: readonly string[], over: readonly string[] = [], under: readonly string[] = []) => ({
  complete: false,
  absent,
  over,
  under,
})

type Measures = Readonly<Record<string, number>>

/** Cases around the targets of a clause: all measures on their limit, and each in turn beyond it while the others stay. */
export const aroundTargets = (onLimit: Measures, beyond: Measures, segment?: string) => {
  const of = (measures: Measures, missed?: string) =>
    [
      segment === undefined ? { ...measures } : { segment, ...measures },
      {
        meets: Object.fromEntries(Object.keys(measures).map((name) => [name, name !== missed])),
        measured: { ...measures },
        allMet: missed === undefined,
      },
    ] as const
  return [of(onLimit), ...Object.entries(beyond).map(([name, measure]) => of({ ...onLimit, [name]: measure }, name))]
}
