import { isDeepStrictEqual } from 'node:util'
import { EXAMPLES } from '../server/rules/all-examples.ts'
import { EXAMPLE_DAY } from '../server/rules/examples.ts'
import { RULES } from '../server/rules/index.ts'

// Puts one small fault after another into the numbers of the rules and lists those that no worked example notices.
// Run by hand: node scripts/break-rules.ts

interface Leaf {
  path: string
  holder: Record<string, unknown>
  name: string
}

const leavesOf = (holder: object, path = ''): Leaf[] =>
  Object.entries(holder).flatMap(([name, value]) => {
    const at = path === '' ? name : `${path}.${name}`
    if (typeof value === 'object' && value !== null) return leavesOf(value, at)
    return [{ path: at, holder: holder as Record<string, unknown>, name }]
  })

/** Whether every example still gives what it must. */
const allExamplesHold = () =>
  EXAMPLES.every(({ rule, examples }) =>
    examples.every(({ input, asOf = EXAMPLE_DAY, status = 'decided', value = null, missing = [], says = '' }) => {
      const finding = rule.apply(input, asOf)
      return (
        finding.status === status &&
        isDeepStrictEqual(finding.value, value) &&
        isDeepStrictEqual(finding.missing, [...missing]) &&
        finding.because
          .map((ground) => ground.says)
          .join('\n')
          .includes(says)
      )
    }),
  )

/** A rule that cannot even finish has been found out too. */
const isNoticed = () => {
  try {
    return !allExamplesHold()
  } catch {
    return true
  }
}

// As good as `>` in place of `>=`, where the number is a limit.
const HAIR = 0.0001
// A limit that may be reached from below; a hair less shuts out the limit itself.
const AT_MOST = /repeat|sponsorDays|lowTo|mostWeight|Within|upTo|UpTo|atRiskAbove|GEN-/
// These numbers multiply; a hair's breadth of them is lost in rounding.
const FACTORS = /weights|hours|percent|example|FND-12|FND-13|FND-17|ES-0[147]|ES-1[01]/i

function faultsOf({ holder, name, path }: Leaf): { says: string; value: unknown }[] {
  const value = holder[name]
  if (typeof value === 'string') return [{ says: `${path}: other words`, value: `other ${value}` }]
  if (typeof value !== 'number') return []
  const steps = [1, -1, ...(FACTORS.test(path) ? [] : [AT_MOST.test(path) ? -HAIR : HAIR])]
  const twins = Object.entries(holder).filter(
    ([other, item]) => other > name && typeof item === 'number' && item !== value,
  )
  return [
    ...steps.map((step) => ({ says: `${path}: ${value} becomes ${value + step}`, value: value + step })),
    ...twins.map(([other, item]) => ({ says: `${path}: ${value} swapped with ${other}`, value: item })),
  ]
}

if (!allExamplesHold()) throw new Error('The examples do not hold even without a fault; run the tests first.')

const entries = new Set(RULES.flatMap(({ parameters }) => parameters.map(({ values }) => values)))
const missed: string[] = []
let tried = 0
for (const leaf of [...entries].flatMap((values) => leavesOf(values))) {
  const right = leaf.holder[leaf.name]
  for (const { says, value } of faultsOf(leaf)) {
    const twin = Object.keys(leaf.holder).find((other) => says.endsWith(`swapped with ${other}`))
    leaf.holder[leaf.name] = value
    if (twin !== undefined) leaf.holder[twin] = right
    tried += 1
    if (!isNoticed()) missed.push(says)
    leaf.holder[leaf.name] = right
    if (twin !== undefined) leaf.holder[twin] = value
  }
}
for (const says of missed) console.log(`not noticed: ${says}`)
console.log(`${tried} faults, ${missed.length} not noticed by any example`)
process.exitCode = missed.length === 0 ? 0 : 1
