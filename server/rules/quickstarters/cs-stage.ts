import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

interface Row {
  from: number
  upTo?: number
}

const count = z.int().min(0).max(10_000_000)

/**
 * ORG-124: the stage of an MSP by its size. An edge belongs to two stages, and employees and clients may point to
 * different ones; the stage is decided where exactly one fits both, or by the count that a position names.
 */
export const csStage = defineRule({
  id: 'ORG-124',
  title: 'CS stage by size',
  clauses: ['ORG-124'],
  parameters,
  conflicts: ['cs-stage-size'],
  input: { employees: count.optional(), clients: count.optional() },
  decide(input, values, positions) {
    const position = positions['cs-stage-size']
    const asked = position === null ? BOTH : COUNT_OF[position]
    const missing = absentOf(input, asked)
    const counted = asked.flatMap((name) => {
      const size = input[name]
      return size === undefined ? [] : [{ name, size, stages: stagesOf(size, values['ORG-124'][name]) }]
    })
    const because = counted.map(({ name, size, stages }) => ({
      clause: 'ORG-124' as const,
      says: `${sayNumber(size)} ${name}: ${stages.length === 0 ? 'no stage' : `stage ${stages.join(' or ')}`}`,
    }))
    const fitting = STAGES.filter((stage) => counted.every(({ stages }) => stages.includes(stage)))
    if (missing.length > 0 || fitting.length !== 1) return { missing, because }
    return { value: { stage: fitting[0] }, because }
  },
})

const BOTH = ['employees', 'clients'] as const
const COUNT_OF = { 'by-employees': ['employees'], 'by-clients': ['clients'] } as const
const STAGES = [1, 2, 3, 4, 5]

const stagesOf = (size: number, rows: Row[]) =>
  STAGES.filter((stage) => {
    const { from, upTo = Infinity } = rows[stage - 1]!
    return size >= from && size <= upTo
  })
