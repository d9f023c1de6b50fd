import type { DescribedAssessment, DescribedQuestion } from '../../rules/maturity/index.ts'

/** A questionnaire with the ids of its questions and the answers they take. */
export function renderQuestionnaire({ id, title, about, settings, questions }: DescribedAssessment): string {
  return [
    title,
    about,
    ...questions.flatMap((question) => ['', ...renderQuestion(question)]),
    ...(settings.length === 0 ? [] : ['', 'Settings, none by default:']),
    ...settings.map((setting) => `  ${setting.id}  ${setting.says}`),
    '',
    `Answer in a JSON file, one id and answer each, and run copilot maturity ${id} --answers FILE.`,
  ].join('\n')
}

function renderQuestion({ id, asks, clause, takes, unit, answers = [], bands = [] }: DescribedQuestion): string[] {
  const width = Math.max(0, ...answers.map((answer) => answer.id.length))
  const head = `${id}  ${asks} [${clause}]${takes === 'several' ? ' A list.' : ''}`
  if (takes !== 'number') return [head, ...answers.map((answer) => `  ${answer.id.padEnd(width)}  ${answer.says}`)]
  const figures = bands.map(({ level, from, upTo }) => `${level}: ${from}${upTo === undefined ? '+' : `-${upTo}`}`)
  return [head, `  a number of ${unit}; by level ${figures.join(', ')}`]
}
