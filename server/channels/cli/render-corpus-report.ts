import type { CorpusReport } from '../../retrieval/corpus/check-corpus.ts'

/** What the checks of a corpus found, by check, each place with what to do. */
export function renderCorpusReport({ documents, sections, found }: CorpusReport): string {
  const checked = `${documents} documents with ${sections} sections checked`
  if (found.length === 0) return `${checked}: nothing found.`
  const total = found.reduce((sum, { problems }) => sum + problems.length, 0)
  return [
    `${checked}: ${total} ${total === 1 ? 'place is' : 'places are'} not right.`,
    ...found.map(({ holds, problems }) =>
      [
        `\n${holds}, but:`,
        ...problems.map(
          ({ file, line, says, todo }) => `  ${file}${line === undefined ? '' : `:${line}`}  ${says} ${todo}`,
        ),
      ].join('\n'),
    ),
  ].join('\n')
}
