import { isDeepStrictEqual } from 'node:util'
import { EXAMPLES } from '../server/rules/all-examples.ts'
import { EXAMPLE_DAY, type ExamplesOfRule } from '../server/rules/examples.ts'
import { RULES } from '../server/rules/index.ts'

// Puts one small fault after another into the numbers of the rules and lists those that no worked example notices.
// The core rules, whose names other programs rely on, must miss none. Run by hand: node scripts/break-rules.ts

const CORE = new Set([
  'SEG-01',
  'SEG-02',
  'SEG-03',
  'SEG-04',
  'SEG-05',
  'SEG-06',
  'SEG-13',
  'ES-02',
  'ES-03',
  'ES-06',
  'ES-08',
  'ES-09',
  'ES-10',
  'ES-14',
  'CX-01',
  'CX-02',
  'CX-03',
  'CX-04',
  'CX-05',
  'CX-06',
  'CX-11',
  'DMI-01',
  'DMI-02',
  'DMI-03',
  'DMI-05',
  'DMI-06',
  'ENG-01',
  'ENG-02',
  'ENG-04',
  'ENG-07',
  'SQ-01',
  'SQ-02',
  'SQ-03',
  'SLA-01',
  'SLA-02',
  'SLA-03',
  'GEN-01',
  'GEN-02',
  'GEN-04',
  'GEN-05',
  'PRO-08',
  'BUD-04',
  'RM-05',
  'RISK-03',
  'MTG-03',
  'TEC-095',
  'TEC-096',
  'TEC-097',
  'PPL-053',
  'PPL-066',
  'ORG-124',
  'TMM-137',
  'SLO-138',
  'OML-139',
  'VCM-143',
  'FND-15',
  'FND-29',
])

interface Leaf {
  path: string
  holder: Record<string, unknown>
  name: string
}

// What names a trigger is no part of what it decides.
const LABELS = new Set(['id', 'title', 'topic', 'watches'])

const leavesOf = (holder: object, path = ''): Leaf[] =>
  Object.entries(holder).flatMap(([name, value]) => {
    const at = path === '' ? name : `${path}.${name}`
    if (typeof value === 'object' && value !== null) return leavesOf(value, at)
    return LABELS.has(name) ? [] : [{ path: at, holder: holder as Record<string, unknown>, name }]
  })

/** Whether every example of some rules still gives what it must. */
const examplesHold = (examined: readonly ExamplesOfRule[]) =>
  examined.every(({ rule, examples }) =>
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
const isNoticed = (examined: readonly ExamplesOfRule[]) => {
  try {
    return !examplesHold(examined)
  } catch {
    return true
  }
}

// As good as `>` in place of `>=`, where the number is a limit.
const HAIR = 0.0001
// A limit that may be reached from below; a hair less shuts out the limit itself.
const AT_MOST = /atMost|above|repeat|sponsorDays|lowTo|mostWeight|Within|upTo|UpTo|atRiskAbove|GEN-/
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

if (!examplesHold(EXAMPLES)) throw new Error('The examples do not hold even without a fault; run the tests first.')

// Rules of one blueprint share their numbers: a fault in them is looked for in the examples of all of these.
const restingOn = new Map<object, Set<string>>()
for (const { id, parameters } of RULES)
  for (const { values } of parameters) restingOn.set(values, (restingOn.get(values) ?? new Set()).add(id))

const missed: { core: boolean; says: string }[] = []
const tried = { core: 0, others: 0 }
for (const [values, ids] of restingOn) {
  const examined = EXAMPLES.filter(({ rule }) => ids.has(rule.id))
  for (const leaf of leavesOf(values)) {
    const core = CORE.has(leaf.path.split('.')[0]!)
    const right = leaf.holder[leaf.name]
    for (const { says, value } of faultsOf(leaf)) {
      const twin = Object.keys(leaf.holder).find((other) => says.endsWith(`swapped with ${other}`))
      leaf.holder[leaf.name] = value
      if (twin !== undefined) leaf.holder[twin] = right
      tried[core ? 'core' : 'others'] += 1
      if (!isNoticed(examined)) missed.push({ core, says })
      leaf.holder[leaf.name] = right
      if (twin !== undefined) leaf.holder[twin] = value
    }
  }
}
const ofCore = missed.filter(({ core }) => core)
for (const { core, says } of missed) if (core || process.argv.includes('--all')) console.log(`not noticed: ${says}`)
console.log(`core rules: ${tried.core} faults, ${ofCore.length} not noticed by any example`)
console.log(`other rules: ${tried.others} faults, ${missed.length - ofCore.length} not noticed (--all names them)`)
process.exitCode = ofCore.length === 0 ? 0 : 1
