import { quantile } from '../figure.ts'
import type { Collection } from './collection.ts'
import type { Run } from './measure.ts'
import { mean } from './metrics.ts'
import { compare, type Comparison } from './randomisation.ts'

/** A system's figures on one collection, or as the mean of those it ran on. */
export interface Summary {
  system: string
  ndcg10: number
  recall10: number
  mrr10: number
  /** Ours against this system on the same questions; undefined for ours itself. */
  ours: Comparison | undefined
}

export interface CollectionSummary {
  collection: string
  documents: number
  questions: number
  systems: (Summary & { p50Ms: number; p95Ms: number; indexSeconds: number })[]
  notRun: { system: string; because: string }[]
}

/** The figures of one collection; ours is the first run. */
export function summariseCollection({ name, documents, queries }: Collection, runs: Run[]): CollectionSummary {
  return {
    collection: name,
    documents: documents.length,
    questions: queries.length,
    systems: runs
      .filter(({ refusal }) => refusal === undefined)
      .map((run) => ({
        ...summarise([run], runs),
        p50Ms: quantile(run.timesMs, 50),
        p95Ms: quantile(run.timesMs, 95),
        indexSeconds: run.indexMs / 1000,
      })),
    notRun: runs.flatMap(({ system, refusal }) => (refusal === undefined ? [] : [{ system, because: refusal }])),
  }
}

/** The mean over collections; a system that was not run on some has the mean of the others, and is compared on those. */
export function summariseAll(runs: Run[]): (Summary & { collections: string[] })[] {
  const systems = Map.groupBy(
    runs.filter(({ refusal }) => refusal === undefined),
    ({ system }) => system,
  )
  return [...systems.values()].map((own) => ({
    ...summarise(own, runs),
    collections: own.map(({ collection }) => collection),
  }))
}

function summarise(own: Run[], runs: Run[]): Summary {
  const over = (part: keyof Run['qualities'][number]) =>
    mean(own.map(({ qualities }) => mean(qualities.map((quality) => quality[part]))))
  const ours = own.map((run) => runs.find(({ collection }) => collection === run.collection)!)
  return {
    system: own[0]!.system,
    ndcg10: over('ndcg'),
    recall10: over('recall'),
    mrr10: over('reciprocalRank'),
    ours: own[0] === ours[0] ? undefined : compare(own.map((run, at) => differences(ours[at]!, run))),
  }
}

const differences = (ours: Run, peer: Run) => ours.qualities.map(({ ndcg }, at) => ndcg - peer.qualities[at]!.ndcg)
