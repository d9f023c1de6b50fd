import { existsSync } from 'node:fs'
import { z } from 'zod'
import { type Artefact, readArtefactIndex } from '../artefact-index.ts'
import type { CorpusFolder } from '../corpus-folder.ts'
import { type Listed, readYamlList } from '../read-yaml-list.ts'
import type { Dependent } from './dependent.ts'

const Conflict = z
  .looseObject({
    id: z.string(),
    clauses: z.array(z.string()),
    readings: z.array(z.looseObject({ position: z.string(), clauses: z.array(z.string()) })),
    inForce: z.string().nullable(),
  })
  .refine(({ inForce, readings }) => inForce === null || readings.some(({ position }) => position === inForce), {
    path: ['inForce'],
    message: 'it is none of the readings',
  })
const OpenPoint = z.looseObject({ id: z.string(), clauses: z.array(z.string()) })
const Term = z.looseObject({ term: z.string(), clauses: z.array(z.string()) })

/** The conflict ledger of a corpus: an entry rests on its clauses and on those of its readings. */
export const conflictsOf = (corpus: CorpusFolder): Dependent[] =>
  listed(corpus, 'conflicts.yaml', (file, name) => readYamlList(file, Conflict, name)).map(({ entry, ...place }) => ({
    kind: 'conflict',
    name: entry.id,
    clauses: [...new Set([...entry.clauses, ...entry.readings.flatMap(({ clauses }) => clauses)])],
    ...place,
  }))

/** The glossary of a corpus. */
export const termsOf = (corpus: CorpusFolder): Dependent[] =>
  listed(corpus, 'glossary.yaml', (file, name) => readYamlList(file, Term, name)).map(({ entry, ...place }) => ({
    kind: 'term',
    name: entry.term,
    clauses: entry.clauses,
    ...place,
  }))

/** What a corpus leaves open, by the clauses that would have to say it. */
export const openPointsOf = (corpus: CorpusFolder): Dependent[] =>
  listed(corpus, 'open-points.yaml', (file, name) => readYamlList(file, OpenPoint, name)).map(
    ({ entry, ...place }) => ({
      kind: 'open point',
      name: entry.id,
      clauses: entry.clauses,
      ...place,
    }),
  )

/** The artefacts of a corpus, each resting on the one section that describes it. */
export const artefactsOf = (corpus: CorpusFolder): (Dependent & { artefact: Artefact })[] =>
  listed(corpus, 'artefacts.yaml', readArtefactIndex).map(({ entry, ...place }) => ({
    kind: 'artefact',
    name: `${entry.id} ${entry.name}`,
    clauses: [entry.clause],
    artefact: entry,
    ...place,
  }))

// A folder that holds only blueprints is a corpus too.
function listed<Entry>(
  { url, shown }: CorpusFolder,
  name: string,
  read: (file: URL, name: string) => Listed<Entry>[],
): (Listed<Entry> & { file: string })[] {
  const place = { url: new URL(name, url), file: `${shown}/${name}` }
  return existsSync(place.url) ? read(place.url, place.file).map((item) => ({ ...item, file: place.file })) : []
}
