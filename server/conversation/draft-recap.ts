import type { LanguageModelV4 } from '@ai-sdk/provider'
import { OFFLINE_MODEL_ID } from '../agent/offline/offline-model.ts'
import { writeRecapProse } from '../agent/write-recap-prose.ts'
import type { Usage } from '../domain/answer.ts'
import { CopilotError } from '../domain/errors.ts'
import type { RecapDraft } from '../domain/recap-draft.ts'
import type { RecapPlan, RecapProse } from '../drafts/recap/recap.ts'
import { planRecap } from '../drafts/recap/plan-recap.ts'
import { wordRecap } from '../drafts/recap/word-recap.ts'
import { checkRecapProse } from '../guardrails/check-recap-prose.ts'
import type { Records } from '../records/records.ts'
import { recapContextOf } from './recap-context.ts'
import { sealRecap } from './seal-recap.ts'

interface RecapMessage {
  client: string
  notes: string
  /** ISO 8601, when the meeting ended; otherwise the notes' own date, else now. */
  meetingEndedAt?: string | undefined
  /** ISO 8601. */
  now: string
}

export type DraftRecap = (message: RecapMessage) => Promise<RecapDraft>

const REPAIRS = 2
const NOTES_LIMIT = 200_000

/** Drafts a recap: code settles the facts, a model may word the prose, checks decide whether it is shown. */
export function createDraftRecap({
  records,
  model,
  editions,
}: {
  records: Records
  model: LanguageModelV4 | undefined
  editions: Record<string, string>
}): DraftRecap {
  return async ({ client, notes, meetingEndedAt, now }) => {
    if (notes.trim() === '') throw new CopilotError('bad-input', 'The notes are empty; give the notes of the meeting.')
    if (notes.length > NOTES_LIMIT)
      throw new CopilotError('too-large', `The notes have ${notes.length} characters; give at most ${NOTES_LIMIT}.`)
    const context = recapContextOf(await records.profile(client, now.slice(0, 10)))
    const plan = planRecap({ ...context, notes, meetingEndedAt: meetingEndedAt ?? null, now })
    const { prose, usage, wordedBy, notices } = await wordWithModel(model, plan)
    return sealRecap(plan, prose, { model: wordedBy, usage, notices: [...noticesOf(plan), ...notices], editions })
  }
}

async function wordWithModel(model: LanguageModelV4 | undefined, plan: RecapPlan) {
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  const without = (notices: string[]) => ({ prose: wordRecap(plan), usage, wordedBy: OFFLINE_MODEL_ID, notices })
  if (model === undefined) return without([])
  let objections: string[] = []
  try {
    for (let attempt = 0; attempt <= REPAIRS; attempt++) {
      const draft: { prose: RecapProse; usage: Usage } = await writeRecapProse(model, plan, objections)
      usage.inputTokens += draft.usage.inputTokens
      usage.outputTokens += draft.usage.outputTokens
      objections = checkRecapProse(draft.prose, plan).map(({ says }) => says)
      if (objections.length === 0)
        return { prose: draft.prose, usage, wordedBy: model.modelId, notices: [] as string[] }
    }
  } catch (error) {
    if (!(error instanceof CopilotError) || error.code === 'model-refused-key') throw error
    return without([`${error.message} The recap was worded without it.`])
  }
  return without([
    `The wording of the model ${model.modelId} did not pass the checks; the recap was worded without it.`,
  ])
}

function noticesOf({ leftOut, decisions, backlog }: RecapPlan): string[] {
  return [
    ...leftOut.map((line) => `Line ${line} of the notes reads like an instruction to the copilot and was left out.`),
    ...(decisions.length === 0
      ? ['The notes record no decision; a strategic meeting should end with at least one.']
      : []),
    ...(backlog.length > 0
      ? [`${backlog.length} more candidate${backlog.length === 1 ? ' is' : 's are'} on the backlog list.`]
      : []),
  ]
}
