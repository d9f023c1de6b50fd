import { z } from 'zod'
import { colourOf, colourSays } from '../colour-bands.ts'
import { defineRule } from '../define-rule.ts'
import { exact, isAtLeast, over, rounded, sumOf, times } from '../exact.ts'
import { Percent, SegmentLetter } from '../inputs.ts'
import { endpointFloor, flatBand, flatForSegments, insightWeights, mfaFloor, segmentBands } from './parameters.ts'

const Insight = z.object({
  name: z.string().optional(),
  coverage: Percent.nullish(),
  weight: z.number().min(1).max(5).nullish(),
})

const index = defineRule({
  id: 'DMI-01',
  title: 'Digital Maturity Index',
  clauses: ['DMI-01'],
  input: { insights: z.array(Insight).max(500) },
  parameters: insightWeights,
  decide({ insights }) {
    if (insights.length === 0) return { unknown: ['insights'] }
    const unknown = insights.flatMap(({ coverage, weight }, at) => [
      ...(coverage === undefined || coverage === null ? [`insights[${at}].coverage`] : []),
      ...(weight === undefined || weight === null ? [`insights[${at}].weight`] : []),
    ])
    if (unknown.length > 0) return { unknown }
    const weights = sumOf(insights.map(({ weight }) => exact(weight!)))
    const dmi = rounded(
      over(sumOf(insights.map(({ coverage, weight }) => times(exact(coverage!), exact(weight!)))), weights),
    )
    const sum = insights.map(({ coverage, weight }) => `${coverage} x ${weight}`).join(' + ')
    return { value: { dmi }, because: [{ clause: 'DMI-01', says: `(${sum}) / ${rounded(weights)} = ${dmi}` }] }
  },
})

const flatColour = defineRule({
  id: 'DMI-02',
  title: 'Colour of the DMI, standard table',
  clauses: ['DMI-02'],
  input: { dmi: Percent },
  parameters: flatBand,
  conflicts: { 'dmi-colours': ['flat'] },
  decide({ dmi }, band) {
    const colour = colourOf(exact(dmi), band)
    return { value: { colour }, because: [{ clause: 'DMI-02', says: `DMI ${colourSays(dmi, colour, band)}` }] }
  },
})

const segmentColour = defineRule({
  id: 'DMI-03',
  title: 'Colour of the DMI by segment',
  clauses: ['DMI-03', 'DMI-02'],
  input: { segment: SegmentLetter, dmi: Percent },
  parameters: segmentBands,
  conflicts: { 'dmi-colours': ['by-segment', 'flat'] },
  decide({ segment, dmi }, bands, position) {
    const band = position === 'flat' || segment === 'D' ? flatForSegments : bands[segment]
    const flat = band === flatForSegments
    const colour = colourOf(exact(dmi), band)
    const says = `DMI ${colourSays(dmi, colour, band)} in Segment ${segment}${segment === 'D' && position !== 'flat' ? ' (the segment table has no D row, so the standard table holds)' : ''}`
    return { value: { colour }, because: [{ clause: flat ? 'DMI-02' : 'DMI-03', says }] }
  },
})

const mfaGate = defineRule({
  id: 'DMI-05',
  title: 'Fix-first gate: MFA',
  clauses: ['DMI-05'],
  input: { mfaPercent: Percent },
  parameters: mfaFloor,
  conflicts: { 'adoption-trigger-days': [] },
  decide: ({ mfaPercent }, { gatedBelow }) => ({
    value: { gated: !isAtLeast(exact(mfaPercent), gatedBelow) },
    because: [
      {
        clause: 'DMI-05',
        says: `MFA covers ${mfaPercent} %; below ${gatedBelow} % remediation comes before any new initiative or proposal`,
      },
    ],
  }),
})

const endpointGate = defineRule({
  id: 'DMI-06',
  title: 'Fix-first gate: endpoint protection',
  clauses: ['DMI-06'],
  input: { endpointPercent: Percent },
  parameters: endpointFloor,
  conflicts: { 'adoption-trigger-days': [] },
  decide: ({ endpointPercent }, { gatedBelow }) => ({
    value: { gated: !isAtLeast(exact(endpointPercent), gatedBelow) },
    because: [
      {
        clause: 'DMI-06',
        says: `endpoint protection covers ${endpointPercent} %; below ${gatedBelow} % remediation comes before any new initiative or proposal`,
      },
    ],
  }),
})

export const technologyAdoptionRules = [index, flatColour, segmentColour, mfaGate, endpointGate]
