import type { Dependent } from '../../retrieval/corpus/dependents/dependent.ts'
import type { ChangedClause, CorpusDiff } from '../../retrieval/corpus/diff/diff-corpus.ts'

type Resting = Omit<Dependent, 'clauses'>
type Told = ChangedClause & { restsOnIt: Resting[] }

/** What differs between two corpora, and what rests on it. */
export interface ToldDiff extends Omit<CorpusDiff, 'added' | 'removed' | 'changed'> {
  before: string
  after: string
  same: boolean
  added: Told[]
  removed: Told[]
  changed: (Told & { lines: string[] })[]
}

const PLURAL: Record<Dependent['kind'], string> = {
  rule: 'rules',
  conflict: 'conflicts',
  term: 'terms',
  'open point': 'open points',
  artefact: 'artefacts',
  prompt: 'prompts',
  'eval case': 'eval cases',
}

/** A diff for the terminal: counts, then headers, then clauses with their lines and what rests on them. */
export function renderCorpusDiff(diff: ToldDiff): string {
  const { before, after, same, added, removed, changed, headers, documentsAdded, documentsRemoved } = diff
  if (same) return `Nothing changed between ${before} and ${after}.`
  return [
    `From ${before} to ${after}: clauses ${changed.length} changed, ${added.length} added, ${removed.length} removed; fields of headers ${headers.length} changed.`,
    ...listOf('Documents added', documentsAdded),
    ...listOf('Documents removed', documentsRemoved),
    ...listOf(
      'Headers changed',
      headers.map(
        ({ document, field, ...value }) => `${document}  ${field}: ${value.before || '-'} -> ${value.after || '-'}`,
      ),
    ),
    ...listOf('Clauses changed', changed.map(clauseInWords)),
    ...listOf('Clauses added', added.map(clauseInWords)),
    ...listOf('Clauses removed', removed.map(clauseInWords)),
  ].join('\n')
}

const listOf = (title: string, entries: string[]) =>
  entries.length === 0 ? [] : [`\n${title}`, ...entries.map((entry) => `  ${entry.replaceAll('\n', '\n    ')}`)]

const clauseInWords = ({ clause, document, section, lines = [], restsOnIt }: Told & { lines?: string[] }) =>
  [`${clause}  ${section} (${document})`, ...lines, restsInWords(restsOnIt)].join('\n')

function restsInWords(dependents: Resting[]): string {
  if (dependents.length === 0) return 'Nothing rests on it.'
  const byKind = Map.groupBy(dependents, ({ kind }) => kind)
  const kinds = [...byKind].map(
    ([kind, all]) => `${all.length === 1 ? kind : PLURAL[kind]} ${all.map(({ name }) => name).join(', ')}`,
  )
  return `On it rest: ${kinds.join('; ')}.`
}
