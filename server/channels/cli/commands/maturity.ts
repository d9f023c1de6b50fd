import { CopilotError } from '../../../domain/errors.ts'
import { ASSESSMENTS, assess, describeAssessment } from '../../../rules/maturity/index.ts'
import { type Command, dayOf, type Invocation, type Outcome, textOption } from '../command.ts'
import { readTextFile } from '../read-text-file.ts'
import { renderMaturity } from '../render-maturity.ts'
import { renderQuestionnaire } from '../render-questionnaire.ts'

export const maturity: Command = {
  name: 'maturity',
  usage: '[NAME]',
  summary: 'Assess the maturity of the MSP itself: the questions, or level, evidence and gaps by the answers.',
  options: {
    answers: { type: 'string', value: 'FILE', help: 'JSON, one answer a question id; - reads standard input' },
    questions: { type: 'boolean', help: 'print the questionnaire, also where answers are on record' },
    setting: { type: 'string', value: 'ID', help: 'a setting of the assessment, where the sources leave one open' },
    save: { type: 'boolean', help: 'put the answers on record; null takes one away' },
    by: { type: 'string', value: 'NAME', help: 'who records them' },
    'as-of': { type: 'string', value: 'DAY', help: 'assess for this day, YYYY-MM-DD (default: today)' },
  },
  example: 'maturity vcio --answers answers.json',
  async run(invocation) {
    const { words, options } = invocation
    const asOf = dayOf(invocation)
    if (words.length > 1) throw new CopilotError('bad-input', 'Name one assessment, e.g. copilot maturity vcio.')
    const [name] = words
    if (name === undefined) return list()
    const described = describeAssessment(name, asOf)
    const questions = { text: renderQuestionnaire(described), json: described }
    const file = textOption(invocation, 'answers')
    if (options['questions'] === true && file === undefined) return questions
    if (file !== undefined) return assessed(invocation, described.id, parse(await textOf(file, invocation)), asOf)
    if (options['save'] === true)
      throw new CopilotError('bad-input', 'Give the answers to save, e.g. --answers answers.json --save --by NAME.')
    const { records } = await invocation.app('as-stored')
    const setting = textOption(invocation, 'setting')
    const result = await records.assessMaturity({ assessment: described.id, setting, asOf })
    return result.evidence.length === 0 ? questions : { text: renderMaturity(result), json: result }
  },
}

const list = (): Outcome => ({
  text: [
    ...ASSESSMENTS.map(({ id, title, clauses }) => `${id.padEnd(18)} ${title} (${clauses.join(', ')})`),
    '',
    'copilot maturity NAME prints the questions; with --answers FILE it assesses.',
  ].join('\n'),
  json: ASSESSMENTS.map(({ id, title, about, clauses }) => ({ id, title, about, clauses })),
})

async function assessed(
  invocation: Invocation,
  assessment: string,
  answers: Record<string, unknown>,
  asOf: string,
): Promise<Outcome> {
  const setting = textOption(invocation, 'setting')
  if (invocation.options['save'] !== true) {
    const result = assess(assessment, answers, { asOf, setting })
    return { text: renderMaturity(result), json: result }
  }
  const by = textOption(invocation, 'by')?.trim()
  if (by === undefined || by === '') throw new CopilotError('bad-input', 'Say who records the answers: --by NAME.')
  const { records } = await invocation.app('as-stored')
  const save = { by, on: invocation.now.slice(0, 10) }
  const result = await records.assessMaturity({ assessment, answers, setting, asOf, save })
  return { text: `${renderMaturity(result)}\n\nThe answers are on record.`, json: result }
}

const textOf = (file: string, { readInput }: Invocation) => (file === '-' ? readInput() : readTextFile(file))

function parse(text: string): Record<string, unknown> {
  try {
    const answers: unknown = JSON.parse(text)
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers))
      return answers as Record<string, unknown>
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new CopilotError(
    'bad-input',
    'The answers are not a JSON object; give them like {"contract": "yes", "hours": 30}.',
  )
}
