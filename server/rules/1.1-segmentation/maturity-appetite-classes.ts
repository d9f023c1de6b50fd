import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

type Cut = (score: number) => 'low' | 'high' | undefined

/** SEG-01: low or high maturity and appetite. Read to the letter, some scores have no class, and the result is unknown. */
export const maturityAppetiteClasses = defineRule({
  id: 'SEG-01',
  title: 'Maturity and appetite low/high classes',
  clauses: ['SEG-01'],
  parameters,
  conflicts: ['high-low-cut'],
  input: { maturity: field.rating.multipleOf(0.5), appetite: field.rating.multipleOf(0.5) },
  decide({ maturity, appetite }, values, positions) {
    const { lowTo, highFrom, unnamed } = values['SEG-01']
    const cuts: Record<(typeof positions)['high-low-cut'], Cut> = {
      'high-from-3': (score) => (score >= highFrom ? 'high' : 'low'),
      'low-to-2-high-from-3-unnamed-4': (score) =>
        score <= lowTo ? 'low' : score >= highFrom && score !== unnamed ? 'high' : undefined,
    }
    const classOf = cuts[positions['high-low-cut']]
    const maturityClass = classOf(maturity)
    const appetiteClass = classOf(appetite)
    const say = (name: string, score: number, named: string | undefined) =>
      named === undefined
        ? `${name} ${score} is named in no class`
        : `${name} ${score} is ${named} (high from ${highFrom})`
    const because = [
      { clause: 'SEG-01' as const, says: say('Maturity', maturity, maturityClass) },
      { clause: 'SEG-01' as const, says: say('Appetite', appetite, appetiteClass) },
    ]
    if (maturityClass === undefined || appetiteClass === undefined) return { missing: [], because }
    return { value: { maturityClass, appetiteClass }, because }
  },
})
