import { parameters } from '../1.1-segmentation/parameters.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'

/** FND-06: the segment of a client by its scores for maturity and appetite, cut where blueprint 1.1 cuts them. */
export const scoreSegment = defineRule({
  id: 'FND-06',
  title: 'Score maturity and appetite and plot the client',
  clauses: ['FND-06', 'SEG-01', 'SEG-02'],
  parameters,
  conflicts: ['high-low-cut'],
  input: { maturityScore: field.rating.multipleOf(0.5), appetiteScore: field.rating.multipleOf(0.5) },
  decide({ maturityScore, appetiteScore }, values, positions) {
    const { lowTo, highFrom, unnamed } = values['SEG-01']
    const literally = positions['high-low-cut'] === 'low-to-2-high-from-3-unnamed-4'
    const classOf = (score: number): 'low' | 'high' | undefined => {
      if (literally && (score === unnamed || (score > lowTo && score < highFrom))) return undefined
      return score >= highFrom ? 'high' : 'low'
    }
    const [maturity, appetite] = [classOf(maturityScore), classOf(appetiteScore)]
    const say = (name: string, score: number, named = 'named in no class') => `${name} ${score} is ${named}`
    const because = [
      { clause: 'SEG-01' as const, says: say('Maturity', maturityScore, maturity) },
      { clause: 'SEG-01' as const, says: say('appetite', appetiteScore, appetite) },
    ]
    if (maturity === undefined || appetite === undefined) return { missing: [], because }
    const segment = values['SEG-02'][maturity][appetite]
    const place = { clause: 'SEG-02' as const, says: `Maturity ${maturity}, appetite ${appetite}: Segment ${segment}` }
    return { value: { maturity, appetite, segment }, because: [...because, place] }
  },
})
