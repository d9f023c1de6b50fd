import { sinceFirstEdition } from '../dated.ts'

export const insightWeights = sinceFirstEdition({ leastWeight: 1, mostWeight: 5 })
export const flatBand = sinceFirstEdition({ green: 80, yellow: 50 })
export const segmentBands = sinceFirstEdition({
  A: { green: 90, yellow: 80 },
  B: { green: 80, yellow: 65 },
  C: { green: 70, yellow: 55 },
})
export const flatForSegments = flatBand[0]!.values
export const mfaFloor = sinceFirstEdition({ gatedBelow: 60 })
export const endpointFloor = sinceFirstEdition({ gatedBelow: 80 })
