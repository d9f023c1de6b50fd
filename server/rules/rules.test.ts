import { describe, expect, it, test } from 'vitest'
import { EXAMPLES } from './all-examples.ts'
import { EXAMPLE_DAY } from './examples.ts'
import { RULES } from './index.ts'

describe.each(EXAMPLES)('$rule.id', ({ rule, examples }) => {
  it.each(examples)(
    '$name',
    ({ input, asOf = EXAMPLE_DAY, status = 'decided', value = null, missing = [], says = '' }) => {
      const finding = rule.apply(input, asOf)
      expect({ status: finding.status, value: finding.value, missing: finding.missing }).toEqual({
        status,
        value,
        missing,
      })
      expect(finding.because.map((ground) => ground.says).join('\n')).toContain(says)
      const reasoned = finding.because.every((ground) => rule.clauses.includes(ground.clause) && ground.says !== '')
      expect(reasoned).toBe(true)
      expect(finding.error === undefined).toBe(status !== 'invalid')
      if (status === 'decided') expect(finding.because).not.toEqual([])
    },
  )

  it('proves every clause it cites with at least one worked example', () => {
    const proved = examples.flatMap((example) => example.proves)
    expect(rule.clauses.filter((clause) => !proved.includes(clause))).toEqual([])
    expect(proved.filter((clause) => !rule.clauses.includes(clause))).toEqual([])
  })

  it('lists its parameters oldest first, one entry a day', () => {
    const days = rule.parameters.map((entry) => entry.from)
    expect(days).toEqual([...new Set(days)].toSorted())
  })

  it('is not in force before its first parameters', () => {
    const finding = rule.apply(examples[0]?.input, '1999-12-31')
    expect(finding).toMatchObject({ status: 'not-in-force', value: null, missing: [], because: [] })
  })

  it('calls an unknown field, a wrong type and a wrong day invalid', () => {
    const input = examples[0]!.input
    for (const name of Object.keys(input)) {
      const finding = rule.apply({ ...input, [name]: Symbol.for }, EXAMPLE_DAY)
      expect(finding.status).toBe('invalid')
      expect(finding.error).toContain(name)
    }
    expect(rule.apply({ ...input, extra: null }, EXAMPLE_DAY).error).toContain('extra')
    for (const none of [null, undefined, [], 'x', 5]) expect(rule.apply(none, EXAMPLE_DAY).status).toBe('invalid')
    for (const day of ['', 'today', '2026-02-30', '2026-8-1']) expect(rule.apply(input, day).status).toBe('invalid')
  })

  it('reads null as absent', () => {
    const nulls = Object.fromEntries(Object.keys(rule.input.shape).map((name) => [name, null]))
    expect(rule.apply(nulls, EXAMPLE_DAY)).toEqual(rule.apply({}, EXAMPLE_DAY))
  })

  it('takes the positions it names and no other', () => {
    const input = examples[0]!.input
    expect(rule.apply({ ...input, position: 'no-such-position' }, EXAMPLE_DAY).error).toContain('position')
    for (const position of rule.positions) {
      const finding = rule.apply({ ...input, position }, EXAMPLE_DAY)
      expect(['decided', 'unknown']).toContain(finding.status)
      expect(finding.conflicts.map(({ applied }) => applied)).toContain(position)
      for (const { readings } of finding.conflicts) expect(readings.length).toBeGreaterThan(1)
    }
  })
})

test('every rule has examples', () => {
  expect(EXAMPLES.map(({ rule }) => rule.id).toSorted()).toEqual(RULES.map(({ id }) => id))
})
