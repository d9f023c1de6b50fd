import { tool } from 'ai'
import { z } from 'zod'
import { ASSESSMENTS, describeAssessment } from '../rules/maturity/index.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

/** Assesses the maturity of the provider itself and keeps the result, with the clauses it rests on, as evidence. Records nothing. */
export const assessMaturity = ({ records, retrieval, evidence, asOf }: ToolContext) =>
  tool({
    description: `Assess the maturity of the provider itself: ${ASSESSMENTS.map(({ id, title }) => `${id} (${title})`).join('; ')}. Without answers those on record are taken. The result names what is missing, with the questions; never guess an answer or a level.`,
    inputSchema: z.object({
      assessment: z.enum(ASSESSMENTS.map(({ id }) => id)),
      answers: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Question id and answer, only as the person gave them'),
      setting: z.string().max(40).optional().describe('Only where the person names one'),
    }),
    execute: async ({ assessment, answers, setting }) => {
      const result = await records.assessMaturity({ assessment, answers, setting, asOf })
      evidence.records.push(result)
      const { about, clauses, questions } = describeAssessment(assessment, asOf)
      const cited = [
        ...clauses,
        ...[...result.evidence, ...result.gaps, ...result.notes].map(({ clause }) => clause),
        ...result.conflicts.flatMap((conflict) => conflict.clauses),
      ]
      // Nothing is known, so nothing of it is cited.
      const uncitable = result.evidence.length === 0 ? [] : await readCited(cited, retrieval, evidence)
      return { about, ...result, open: questions.filter(({ id }) => result.missing.includes(id)), uncitable }
    },
  })
