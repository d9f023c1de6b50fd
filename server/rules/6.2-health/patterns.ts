import { definePatterns } from '../kinds/define-patterns.ts'
import { clientSignals } from '../signals/client-signals.ts'
import { defineSignals } from '../signals/signal.ts'

const readingSignals = defineSignals({
  engagementHigh: ['flag', 'Engagement is high, else low; the blueprint gives no cut-off'],
  adoptionHigh: ['flag', 'Technology Adoption is high, else low; the blueprint gives no cut-off'],
  cxHigh: ['flag', 'Client experience is high, else low; the blueprint gives no cut-off'],
})
const scoreSignals = defineSignals({
  qualityScore: ['score', 'Service Quality score of 6.2'],
  engagementScore: ['score', 'Engagement score of 6.2'],
  adoptionScore: ['score', 'Technology Adoption score of 6.2'],
  alignmentScore: ['score', 'Service Level Alignment score of 6.2'],
  cxScore: ['score', 'CX score of 6.2'],
})

const low = (signal: string) => ({ signal, is: false })
const high = (signal: string) => ({ signal, is: true })
const inSegment = (segment: string, signal: string, below: number) => ({
  all: [
    { signal: 'segment', is: segment },
    { signal, below },
  ],
})

/** The patterns that blueprint 6.2 reads: engagement beside the other dimensions, and its examples of alerts. */
export const healthPatterns = [
  definePatterns({
    id: 'TEC-105',
    title: 'Engagement beside adoption and CX',
    signals: readingSignals,
    patterns: [
      {
        pattern: 'Low engagement and low adoption',
        when: { all: [low('engagementHigh'), low('adoptionHigh')] },
        means: 'Support focus, Goal 1, stays in D',
      },
      {
        pattern: 'High engagement without matching adoption',
        when: { all: [high('engagementHigh'), low('adoptionHigh')] },
        means: 'Aspirational but underperforming, possibly B',
      },
      {
        pattern: 'High engagement and high CX',
        when: { all: [high('engagementHigh'), high('cxHigh')] },
        means: 'Strategic partner, Goal 4-5, A',
      },
    ],
  }),
  definePatterns({
    id: 'TEC-107',
    title: 'Alert examples by segment, which the bands of 6.2 contradict',
    signals: { ...clientSignals, ...scoreSignals },
    patterns: [
      {
        pattern: 'D: Service Quality below 80%',
        when: inSegment('D', 'qualityScore', 80),
        means: 'TAM revisits the workflow or playbook for escalating incidents',
      },
      {
        pattern: 'C: Engagement below 70%',
        when: inSegment('C', 'engagementScore', 70),
        means: 'Adjust the structure of the QBR',
      },
      {
        pattern: 'C and B: Engagement below 70% or Adoption below 60%',
        when: {
          all: [
            { signal: 'segment', in: ['B', 'C'] },
            {
              any: [
                { signal: 'engagementScore', below: 70 },
                { signal: 'adoptionScore', below: 60 },
              ],
            },
          ],
        },
        means: 'Playbook review: refresh the QBR structure or give guidance within the application',
      },
      {
        pattern: 'B: Alignment below 70%',
        when: inSegment('B', 'alignmentScore', 70),
        means: 'Update the playbook for roadmap or strategic alignment',
      },
      {
        pattern: 'B: CX below 60',
        when: inSegment('B', 'cxScore', 60),
        means: 'Alert of high priority',
      },
      {
        pattern: 'A: CX below 90%',
        when: inSegment('A', 'cxScore', 90),
        means: 'Review the framework for executive engagement',
      },
      {
        pattern: 'A: Alignment below 75%',
        when: inSegment('A', 'alignmentScore', 75),
        means: 'Strategic playbook for a senior CSM or vCIO; stakeholders get next steps',
      },
    ],
  }),
]
