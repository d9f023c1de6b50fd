const NAMES: readonly [RegExp, number][] = [
  [/\btechnology support\b|\bsupport(?:-level| level|-only)? (?:client|account|customer)s?\b/i, 1],
  [
    /\btechnology enablement\b|\bpace (?:\w+ )?(?:for|at|of|in) enablement\b|\bat enablement\b|\benablement(?:-level| level)? (?:client|account|customer)s?\b/i,
    2,
  ],
  [/\btechnology modernization\b|\bmodernization(?:-level| level)? (?:client|account|customer)s?\b/i, 3],
  [/\bbusiness transformation\b|\btransformation(?:-level| level)? (?:client|account|customer)s?\b/i, 4],
  [/\bbusiness innovation\b|\binnovation(?:-level| level)? (?:client|account|customer)s?\b/i, 5],
]

/** The client business goal level that a question names by its name; undefined where it names none or several. */
export function goalLevelNamed(question: string): number | undefined {
  const [level, ...others] = NAMES.filter(([name]) => name.test(question)).map(([, at]) => at)
  return others.length > 0 ? undefined : level
}
