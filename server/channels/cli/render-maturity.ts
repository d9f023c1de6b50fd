import type { MaturityResult } from '../../rules/maturity/index.ts'

type Row = MaturityResult['perRow'][number]

/** What an assessment came to: level, rows, evidence, gaps, what is missing and where the blueprints disagree. */
export function renderMaturity(result: MaturityResult): string {
  const { title, setting, word, perGroup, perRow, evidence, gaps, missing, conflicts, notes } = result
  const grouped = perGroup.map(({ group, level, name }) => `${group}: ${levelIn(word, level, name)}`)
  return [
    `${title}: ${grouped.length > 0 ? grouped.join('; ') : levelIn(word, result.level, result.name)}`,
    ...(setting === null ? [] : [`By your setting ${setting}.`]),
    ...part(
      'Rows',
      perRow.map((row) => `${row.title}: ${placeOf(word, row)}${row.counts ? '' : ' (does not count)'}`),
    ),
    ...part(
      'Evidence',
      evidence.map(({ question, clause, says }) => `${question}: ${says} [${clause}]`),
    ),
    ...part(
      'Not shown yet of what comes next',
      gaps.map(({ question, towards, clause, says }) => {
        const level = towards === null ? '' : `, ${word} ${towards}`
        return `${question}${level}: ${says} [${clause}]`
      }),
    ),
    ...part('Notes', [
      ...notes.map(({ clause, says }) => `${says} [${clause}]`),
      ...conflicts.map(({ says, clauses }) => `${says} [${clauses.join('] [')}]`),
    ]),
    ...(missing.length === 0 ? [] : ['', `Missing: ${missing.join(', ')}`]),
  ].join('\n')
}

const levelIn = (word: string, level: number | null, name: string | null) =>
  level === null ? `${word} unknown` : `${word} ${level}, ${name}`

const placeOf = (word: string, { level, name, fits }: Row) => {
  if (level !== null) return `${word} ${level}, ${name}`
  return fits.length === 0 ? 'unknown' : `fits ${word} ${fits.join(', ')}`
}

const part = (heading: string, lines: string[]) =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]
