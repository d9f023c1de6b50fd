import { align } from '../align.ts'
import type { CollectionSummary, Summary, summariseAll } from './summarise.ts'

/** What a reader must know to judge the figures. */
export const NOTES = [
  'Our settings are one for all collections. They were tuned on Cranfield and on our own development questions; the other collections were not tuned on.',
  'Blueprint Copilot searches as the application does, with its reader of questions; what fits its handbook orders the handbook alone.',
  'Peers run with their own defaults; wink-bm25-text-search without the marking of negated words, which finds more.',
  'LangChain MemoryVectorStore has the very vectors of our index; their fit is in our index time, not in its.',
  'Index: from the documents to the first answer. p: paired randomisation test on nDCG@10, two-sided, 10,000 rounds.',
]

const HEAD = ['nDCG@10', 'Recall@10', 'MRR@10']
const VERSUS = ['ours better by', 'p']

/** The report as text: a table a collection, the means, and the notes. */
export function renderReport(collections: CollectionSummary[], means: ReturnType<typeof summariseAll>): string {
  const shared = collections.length === 1 ? [] : [renderMeans(means, collections.length)]
  return [...collections.map(renderCollection), ...shared, NOTES.join('\n')].join('\n\n')
}

function renderCollection({ collection, documents, questions, systems, notRun }: CollectionSummary) {
  const rows = systems.map((summary) => [
    summary.system,
    ...qualityOf(summary),
    summary.p50Ms.toFixed(1),
    summary.p95Ms.toFixed(1),
    summary.indexSeconds.toFixed(1),
    ...versus(summary),
  ])
  return [
    `${collection}: ${documents} documents, ${questions} questions`,
    align([['system', ...HEAD, 'p50 ms', 'p95 ms', 'index s', ...VERSUS], ...rows]),
    ...notRun.map(({ system, because }) => `${system}: ${because}.`),
  ].join('\n')
}

function renderMeans(means: ReturnType<typeof summariseAll>, count: number) {
  const rows = means.map((summary) => [
    summary.system,
    ...qualityOf(summary),
    ...versus(summary),
    summary.collections.length === count ? 'all' : summary.collections.join(', '),
  ])
  return `Mean over ${count} collections\n${align([['system', ...HEAD, ...VERSUS, 'collections'], ...rows])}`
}

const qualityOf = ({ ndcg10, recall10, mrr10 }: Summary) => [ndcg10, recall10, mrr10].map((value) => value.toFixed(3))

function versus({ ours }: Summary) {
  if (ours === undefined) return ['', '']
  const sign = ours.difference < 0 ? '-' : '+'
  return [`${sign}${Math.abs(ours.difference).toFixed(3)}`, ours.p.toFixed(4)]
}
