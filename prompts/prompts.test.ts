import { existsSync, globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadPrompt } from '../server/platform/prompts.ts'

const ids = globSync('*.md', { cwd: import.meta.dirname }).map((name) => name.replace(/\.md$/, ''))

test('there are prompts', () => expect(ids.length).toBeGreaterThan(0))

test.each(ids)('%s declares the inputs it uses and is checked by evals that exist', (id) => {
  const { checkedBy, inputs, fill } = loadPrompt(id)
  for (const name of checkedBy) expect(existsSync(`${import.meta.dirname}/../evals/${name}.eval.ts`), name).toBe(true)
  if (inputs.length > 0) expect(() => fill({})).toThrow(inputs[0])
})

test('a value that looks like a placeholder stays as it is', () => {
  const prompt = loadPrompt('answer-question')
  expect(prompt.fill({ today: '{{today}}' })).toContain('Today is {{today}}.')
})
