import { expect, test } from 'vitest'
import { CopilotError } from '../domain/errors.ts'
import { parseConfig } from './config.ts'

const troubleOf = (environment: Record<string, string>) => {
  try {
    return parseConfig(environment)
  } catch (error) {
    return error
  }
}

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://somewhere/copilot'],
  ['OPENAI_BASE_URL', 'localhost:8080'],
  ['LOG_LEVEL', 'loud'],
  ['COPILOT_KEEP_QUESTIONS', 'yes'],
])('a wrong %s is named in one sentence that says what it must be', (name, value) => {
  const trouble = troubleOf({ [name]: value })
  expect(trouble).toBeInstanceOf(CopilotError)
  expect((trouble as CopilotError).code).toBe('bad-input')
  expect((trouble as CopilotError).message).toMatch(
    new RegExp(`^The setting ${name} must be a|^The setting ${name} must be one`),
  )
})

test('an empty variable means that it is not set', () => {
  const names = ['PORT', 'HOST', 'DATABASE_URL', 'COPILOT_DATA', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'COPILOT_MODEL']
  const all = [...names, 'COPILOT_KEEP_QUESTIONS', 'LOG_LEVEL']
  expect(parseConfig(Object.fromEntries(all.map((name) => [name, ''])))).toEqual(parseConfig({}))
})

test('nothing set means this machine only, the embedded database and no language model', () => {
  expect(parseConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    model: undefined,
  })
})

test('a key alone is OpenAI; an address alone needs no key', () => {
  expect(parseConfig({ OPENAI_API_KEY: 'key' }).model).toMatchObject({ apiKey: 'key', baseUrl: undefined })
  expect(parseConfig({ OPENAI_BASE_URL: 'http://localhost:8080/v1' }).model).toMatchObject({
    baseUrl: 'http://localhost:8080/v1',
  })
})

test('the model "offline" wins over a key', () => {
  expect(parseConfig({ OPENAI_API_KEY: 'key', COPILOT_MODEL: 'offline' }).model).toBeUndefined()
})

test.each(['off', 'redacted', 'full'] as const)('what is kept of unanswered questions may be %s', (keepQuestions) => {
  expect(parseConfig({ COPILOT_KEEP_QUESTIONS: keepQuestions })).toMatchObject({ keepQuestions })
})

test('unanswered questions are kept redacted unless set otherwise', () => {
  expect(parseConfig({})).toMatchObject({ keepQuestions: 'redacted' })
})
