import { resolve } from 'node:path'
import { z } from 'zod'
import { CopilotError } from '../domain/errors.ts'

// An empty variable means "not set": compose files and CI write those.
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const Environment = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  COPILOT_DATA: optional(z.string()),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(z.url({ protocol: /^https?$/ })),
  COPILOT_MODEL: optional(z.string()),
  COPILOT_KEEP_QUESTIONS: optional(z.enum(['off', 'redacted', 'full'])),
  LOG_LEVEL: optional(z.enum(['silent', 'error', 'warn', 'info', 'debug'])),
  NO_COLOR: optional(z.string()),
})

const EXPECTED: Record<string, string> = {
  PORT: 'a port number from 0 to 65535',
  DATABASE_URL: 'a URL such as postgres://user:password@host:5432/copilot',
  OPENAI_BASE_URL: 'a URL such as http://localhost:8080/v1',
  COPILOT_KEEP_QUESTIONS: 'one of off, redacted, full',
  LOG_LEVEL: 'one of silent, error, warn, info, debug',
}

const DEFAULT_MODEL = 'gpt-5-mini'

export interface ModelSettings {
  apiKey: string
  baseUrl: string | undefined
  model: string
}

export interface Config {
  port: number
  host: string
  databaseUrl: string | undefined
  dataFolder: string
  /** Undefined means the offline model. */
  model: ModelSettings | undefined
  /**
   * What is kept of a question that was not answered. Redacted unless set: it stays in the organisation's own database,
   * names nobody, and without it nobody would learn what the blueprints lack.
   */
  keepQuestions: 'off' | 'redacted' | 'full'
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** Reads the environment once, at start; everything else is handed the result. Throws `bad-input` naming the variable. */
export function parseConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const { success, data, error } = Environment.safeParse(environment)
  if (!success) {
    const name = String(error.issues[0]?.path[0])
    throw new CopilotError(
      'bad-input',
      `The setting ${name} must be ${EXPECTED[name] ?? 'text'}; correct or remove it.`,
    )
  }
  return {
    port: data.PORT ?? 3000,
    host: data.HOST ?? '127.0.0.1',
    databaseUrl: data.DATABASE_URL,
    dataFolder: resolve(data.COPILOT_DATA ?? '.data'),
    model: modelOf(data),
    keepQuestions: data.COPILOT_KEEP_QUESTIONS ?? 'redacted',
    logLevel: data.LOG_LEVEL ?? 'warn',
  }
}

// A base URL alone is enough: servers on one's own machine ask for no key.
function modelOf(data: z.infer<typeof Environment>): ModelSettings | undefined {
  if (data.COPILOT_MODEL === 'offline') return undefined
  if (data.OPENAI_API_KEY === undefined && data.OPENAI_BASE_URL === undefined) return undefined
  return {
    apiKey: data.OPENAI_API_KEY ?? 'none',
    baseUrl: data.OPENAI_BASE_URL,
    model: data.COPILOT_MODEL ?? DEFAULT_MODEL,
  }
}
