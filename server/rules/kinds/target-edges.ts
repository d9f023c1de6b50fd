import type { Example } from '../examples.ts'

type Measures = Readonly<Record<string, number>>

/**
 * The worked cases of a rule of targets: every measure at its limit, then each one beyond it while the others stay, and
 * the first one alone, which cannot say that all are met.
 */
export function targetEdges(clause: string, atLimit: Measures, beyond: Readonly<Record<string, readonly number[]>>) {
  const names = Object.keys(atLimit)
  const meets = (missed?: string) => Object.fromEntries(names.map((name) => [name, name !== missed]))
  const [first, ...others] = names as [string, ...string[]]
  const examples: Example[] = [
    {
      name: 'every measure at its limit meets it',
      proves: [clause],
      input: atLimit,
      value: { meets: meets(), measured: atLimit, allMet: true },
    },
    ...Object.entries(beyond).flatMap(([name, values]) =>
      values.map((value) => ({
        name: `${name} ${value} misses`,
        proves: [clause],
        input: { ...atLimit, [name]: value },
        value: { meets: meets(name), measured: { ...atLimit, [name]: value }, allMet: false },
      })),
    ),
  ]
  if (others.length === 0) return examples
  return [
    ...examples,
    {
      name: `${first} alone does not settle the others`,
      proves: [clause],
      input: { [first]: atLimit[first]! },
      value: { meets: { [first]: true }, measured: { [first]: atLimit[first]! }, allMet: null },
      missing: others,
    },
  ]
}
