import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { parameters } from './parameters.ts'

const ROWS = [
  'Service expectations',
  'Strategic alignment',
  'Values alignment',
  'Feedback loop',
  'Social proof',
] as const

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')
const rowNamed = (given: unknown) =>
  typeof given === 'string' ? (ROWS.find((row) => lettersOf(row) === lettersOf(given)) ?? given) : given

/** TMM-137: what an MSP looks like in one row of the Trust Maturity Matrix. The rows are not combined into one level. */
export const trustMaturity = defineRule({
  id: 'TMM-137',
  title: 'Trust maturity lookup',
  clauses: ['TMM-137'],
  parameters,
  input: {
    row: z.preprocess(rowNamed, z.enum(ROWS)).describe('Row of the matrix, in any spelling of its words'),
    level: z.int().min(1).max(4),
  },
  decide({ row, level }, values) {
    const traits: string[] = values['TMM-137'][row][level as 1 | 2 | 3 | 4]
    const says = `${row} at level ${level}: ${traits.join('; ')}`
    return { value: { traits }, because: [{ clause: 'TMM-137', says }] }
  },
})
