import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { scoreColour } from './score-colour.ts'

/** ENG-02: the colour of the weighted score. In force it shows the trend, while ENG-04 decides the client's colour. */
export const engagementScoreColour = defineRule({
  id: 'ENG-02',
  title: 'Engagement colour by segment',
  clauses: ['ENG-02', 'ENG-04'],
  parameters,
  conflicts: ['engagement-colour'],
  input: { segment: field.segment, score: field.score },
  decide({ segment, score }, values, positions) {
    const { colour, because } = scoreColour(score, segment, values['ENG-02'])
    if (positions['engagement-colour'] === 'weighted-score') return { value: { colour }, because }
    const says = "This is the colour of the score, which shows the trend; the flat rules decide the client's colour"
    return { value: { colour }, because: [...because, { clause: 'ENG-04', says }] }
  },
})
