import type { Config } from '../../platform/config.ts'

/** What a person should know of a list of gaps: that none is kept and how to change that, or that there are none. */
export function noticesOf(keeps: Config['keepQuestions'], questions: number, since: string | undefined): string[] {
  if (keeps === 'off')
    return [
      `Unanswered questions are not kept${questions > 0 ? ' any more' : ''}; set COPILOT_KEEP_QUESTIONS to redacted (without names, figures, addresses and quotes) or full to keep them.`,
    ]
  if (questions > 0) return []
  return [
    `No unanswered question ${since === undefined ? 'is kept yet' : `since ${since} is kept`}; what the blueprints do not answer will be listed here.`,
  ]
}
