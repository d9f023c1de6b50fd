import { isStepCount, type LanguageModel, ToolLoopAgent } from 'ai'
import { createTools } from '../tools/index.ts'
import type { ToolContext } from '../tools/tool-context.ts'
import { loadPrompt } from '../platform/prompts.ts'
import { type Intent, TOOLS_OF } from './intent.ts'

const STEP_LIMIT = 6
const TOTAL_MS = 60_000
const STEP_MS = 30_000
const OUTPUT_TOKENS = 2_000
const TOKEN_LIMIT = 60_000

const prompt = loadPrompt('answer-question')

/**
 * The tool loop of one turn. The tools are fixed by the intent before any record or document is read; the last
 * step may call none, so that a turn always ends in words; steps, time and tokens are bounded.
 */
export const createAgent = (model: LanguageModel, context: ToolContext, intent: Intent) =>
  new ToolLoopAgent({
    id: 'blueprint-copilot',
    model,
    instructions: prompt.fill({ today: context.asOf }),
    tools: createTools(context),
    activeTools: TOOLS_OF[intent],
    stopWhen: [isStepCount(STEP_LIMIT), ({ steps }) => tokensOf(steps) > TOKEN_LIMIT],
    prepareStep: ({ stepNumber, steps }) =>
      stepNumber >= STEP_LIMIT - 1 || tokensOf(steps) > TOKEN_LIMIT / 2 ? { toolChoice: 'none' as const } : {},
    maxOutputTokens: OUTPUT_TOKENS,
    maxRetries: 2,
    timeout: { totalMs: TOTAL_MS, stepMs: STEP_MS },
    onError: () => {}, // The caller reports it; the SDK would print the provider's text, which may hold the key.
    onStepEnd: ({ toolCalls, toolResults }) => {
      const done = new Set(toolResults.map(({ toolCallId }) => toolCallId))
      for (const { toolName, input, toolCallId } of toolCalls) {
        context.evidence.toolCalls.push({ tool: toolName, input, ok: done.has(toolCallId) })
      }
    },
  })

const tokensOf = (steps: readonly { usage: { totalTokens?: number | undefined } }[]) =>
  steps.reduce((total, { usage }) => total + (usage.totalTokens ?? 0), 0)
