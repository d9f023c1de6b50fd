import type { Finding } from '../../../domain/finding.ts'
import { CopilotError } from '../../../domain/errors.ts'
import { applyBatchLine, applyRule } from '../../../rules/index.ts'
import { type Command, dayOf, textOption } from '../command.ts'
import { readTextFile } from '../read-text-file.ts'

const INVALID_EXIT = 2

export const rule: Command = {
  name: 'rule',
  usage: 'ID --input JSON',
  summary: 'Apply one rule to figures and name the clause behind the result.',
  options: {
    input: { type: 'string', value: 'JSON', help: 'the inputs, e.g. \'{"pulse":4.2}\'; - reads standard input' },
    batch: { type: 'string', value: 'FILE', help: 'one {"id","rule","input"} a line; prints one result a line' },
    'as-of': { type: 'string', value: 'DAY', help: 'apply the rule for this day, YYYY-MM-DD (default: today)' },
  },
  example:
    'rule ENG-01 --input \'{"cadenceAdherence":90,"stakeholderMix":70,"decisionVelocity":65,"followUpClosure":80}\'',
  async run(invocation) {
    const { words, readInput, print } = invocation
    const asOf = dayOf(invocation)
    const batch = textOption(invocation, 'batch')
    if (batch !== undefined) {
      const lines = (await readTextFile(batch)).split(/\r?\n/).filter((line) => line.trim() !== '')
      const results = lines.map((line) => JSON.stringify(applyBatchLine(line, asOf)))
      if (invocation.options['json'] === true) for (const result of results) print(result)
      return { text: results.join('\n'), json: undefined }
    }
    if (words.length !== 1)
      throw new CopilotError('bad-input', 'Name one rule, e.g. copilot rule CX-01 --input \'{"pulse":4.2}\'.')
    const given = textOption(invocation, 'input')
    const finding = applyRule(words[0]!, parse(given === '-' ? await readInput() : (given ?? '{}')), asOf)
    return { text: inWords(finding), json: finding, exitCode: finding.status === 'invalid' ? INVALID_EXIT : 0 }
  },
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CopilotError('bad-input', `The input is not JSON: ${text.slice(0, 60)}; give it like '{"pulse":4.2}'.`)
  }
}

function inWords({ rule: id, status, value, missing, because, conflicts, error }: Finding): string {
  if (status === 'invalid') return error ?? 'The input is not valid.'
  return [
    value === null
      ? `${id}: ${status}${missing.length > 0 ? `, missing ${missing.join(', ')}` : ''}`
      : `${id}: ${JSON.stringify(value)}`,
    ...because.map(({ clause, says }) => `  ${clause}  ${says}`),
    ...conflicts.map(
      ({ topic, applied, readings }) =>
        `  The blueprints disagree (${topic}); applied: ${applied ?? 'none'} (readings: ${readings.map(({ position }) => position).join(', ')})`,
    ),
  ].join('\n')
}
