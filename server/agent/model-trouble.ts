import { APICallError, RetryError } from 'ai'
import { CopilotError } from '../domain/errors.ts'

/**
 * Turns what went wrong with a model into the sentence that a person reads. It names the HTTP status and never
 * the key, the request or the provider's own text, any of which may hold a secret.
 */
export function toModelTrouble(error: unknown, model: string): CopilotError {
  const cause = RetryError.isInstance(error) ? error.lastError : error
  const status = APICallError.isInstance(cause) ? cause.statusCode : undefined
  if (status === 401 || status === 403) {
    return new CopilotError(
      'model-refused-key',
      `The model provider refused the key in OPENAI_API_KEY (HTTP ${status}); correct it, or unset it to use the offline model.`,
    )
  }
  return new CopilotError('model-unavailable', `The model ${model} ${reasonOf(cause, status)}.`, { cause })
}

function reasonOf(cause: unknown, status: number | undefined) {
  if (status === 404) return 'does not exist at this provider (HTTP 404); check COPILOT_MODEL and OPENAI_BASE_URL'
  if (status === 429) return 'is over its rate limit or quota (HTTP 429)'
  if (status !== undefined && status >= 400) return `answered with an error (HTTP ${status})`
  const name = (cause as { name?: string } | undefined)?.name ?? ''
  if (/timeout|abort/i.test(name)) return 'did not answer in time'
  if (/parse|validation|type|object|output/i.test(name)) return 'answered with something that is not a valid response'
  return 'broke off or could not be reached'
}
