import { existsSync, statSync } from 'node:fs'
import { CopilotError } from '../../../../domain/errors.ts'
import type { Dependent } from '../../../../retrieval/corpus/dependents/dependent.ts'
import { createRestsOn } from '../../../../retrieval/corpus/dependents/rests-on.ts'
import { readDependents } from '../../../../retrieval/corpus/dependents/read-dependents.ts'
import { diffCorpus, isSame } from '../../../../retrieval/corpus/diff/diff-corpus.ts'
import { readCorpus } from '../../../../retrieval/corpus/read-corpus.ts'
import type { CorpusSnapshot } from '../../../../retrieval/editions/corpus-editions.ts'
import type { Invocation } from '../../command.ts'
import { renderCorpusDiff } from '../../render-corpus-diff.ts'
import type { Part } from '../../gather-parts.ts'
import { CORPUS, folderAt, PRODUCT } from './product.ts'

export const diff: Part = {
  name: 'diff',
  usage: 'BEFORE AFTER',
  summary: 'Compare two editions or corpus folders, and say what rests on each clause that changed.',
  options: {},
  example: 'corpus diff previous latest',
  async run(invocation) {
    const [first, second, ...more] = invocation.words
    if (first === undefined || second === undefined || more.length > 0) {
      const says =
        'Name two editions or corpus folders, e.g. copilot corpus diff previous latest, or diff latest corpus.'
      throw new CopilotError('bad-input', says)
    }
    const before = await readSnapshot(invocation, first)
    const after = await readSnapshot(invocation, second)
    const found = diffCorpus(before.documents, after.documents)
    const known = [before, after].flatMap(({ documents }) => documents.flatMap(({ sections }) => sections))
    const restsOn = createRestsOn(
      readDependents({ ...PRODUCT, corpus: listsFor(second), known: new Set(known.map(({ clause }) => clause)) }),
    )
    const withRests = <Named extends { clause: string }>(clauses: Named[]) =>
      clauses.map((each) => ({ ...each, restsOnIt: restsOn(each.clause).map(placeOf) }))
    const told = {
      before: before.name,
      after: after.name,
      same: isSame(found),
      ...found,
      added: withRests(found.added),
      removed: withRests(found.removed),
      changed: withRests(found.changed),
    }
    return { text: renderCorpusDiff(told), json: told }
  },
}

const placeOf = ({ kind, name, file, line }: Dependent) => ({ kind, name, file, line })

/** A corpus by the name of its edition or by its folder, which needs no database. */
async function readSnapshot({ app }: Invocation, named: string): Promise<CorpusSnapshot> {
  if (!isFolder(named)) {
    if (/[/\\]/.test(named)) throw new CopilotError('not-found', `There is no folder ${named}.`)
    return (await app('as-stored')).corpusEditions.read(named)
  }
  const { url, shown } = folderAt(named)
  const files = await readCorpus(url, shown)
  if (files.length === 0) throw new CopilotError('not-found', `${shown} holds no blueprint; name a corpus folder.`)
  return { name: shown, documents: files.map(({ document }) => document) }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The ledger and the lists that go with a corpus: its own where it has them, else those of the product. */
const listsFor = (named: string) => {
  const folder = folderAt(named)
  return isFolder(named) && existsSync(new URL('conflicts.yaml', folder.url)) ? folder : CORPUS
}
