import { generateText, type LanguageModel, Output } from 'ai'
import { z } from 'zod'
import type { Usage } from '../domain/answer.ts'
import type { RecapPlan, RecapProse } from '../drafts/recap/recap.ts'
import { loadPrompt } from '../platform/prompts.ts'
import { toModelTrouble } from './model-trouble.ts'

const prompt = loadPrompt('word-recap')

// OpenAI's strict schemas know no open records, so the reasons travel as a list.
const Prose = z.object({
  whyNow: z.array(z.object({ id: z.string(), words: z.string() })),
  heard: z.string(),
  changed: z.string(),
})

/** Asks a model for the prose of a recap, with the objections to its last try. Throws `model-…` errors. */
export async function writeRecapProse(
  model: Exclude<LanguageModel, string>,
  plan: RecapPlan,
  objections: string[],
): Promise<{ prose: RecapProse; usage: Usage }> {
  const mend =
    objections.length === 0
      ? ''
      : `\n\nYour last try broke these rules; write all of it again:\n${objections.map((says) => `- ${says}`).join('\n')}`
  try {
    const { output, usage } = await generateText({
      model,
      prompt: instructionsFor(plan) + mend,
      output: Output.object({ schema: Prose }),
      maxRetries: 2,
      timeout: { totalMs: 60_000 },
    })
    return {
      prose: { ...output, whyNow: Object.fromEntries(output.whyNow.map(({ id, words }) => [id, words])) },
      usage: { inputTokens: usage.inputTokens ?? 0, outputTokens: usage.outputTokens ?? 0 },
    }
  } catch (error) {
    throw toModelTrouble(error, model.modelId)
  }
}

const instructionsFor = ({ decisions, facts, heard, changed }: RecapPlan) =>
  prompt.fill({
    decisions:
      decisions
        .map(
          ({ id, title, reason }) => `- ${id}: ${title}${reason === null ? '' : ` (reason in the notes: ${reason})`}`,
        )
        .join('\n') || '- none',
    heard: heard ?? 'nothing was written down',
    changed: changed ?? 'nothing was written down',
    facts: facts.map(({ id, display }) => `- {{fact:${id}}} = ${display}`).join('\n'),
  })
