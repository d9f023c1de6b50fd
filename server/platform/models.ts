import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { ModelSettings } from './config.ts'

/**
 * The language model at an OpenAI-compatible endpoint. OpenAI itself is spoken to over its Responses API;
 * any other address over chat completions, the one that self-hosted servers offer.
 */
export function createLanguageModel({ apiKey, baseUrl, model }: ModelSettings): LanguageModelV4 {
  const openai = createOpenAI({ apiKey, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) })
  return baseUrl === undefined ? openai.responses(model) : openai.chat(model)
}
