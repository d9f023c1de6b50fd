import { pathToFileURL } from 'node:url'
import type { CorpusFolder } from '../../../../retrieval/corpus/corpus-folder.ts'
import type { Product } from '../../../../retrieval/corpus/dependents/read-dependents.ts'
import { RULES } from '../../../../rules/index.ts'

const PROJECT = new URL('../../../../../', import.meta.url)

/** What of this product rests on clauses. */
export const PRODUCT: Product = { project: PROJECT, rules: RULES }

/** The corpus that comes with the product. */
export const CORPUS: CorpusFolder = { url: new URL('corpus/', PROJECT), shown: 'corpus' }

/** A corpus folder as a person typed it. */
export const folderAt = (path: string): CorpusFolder => ({
  url: pathToFileURL(`${path}/`),
  shown: path.replace(/(?<=.)[/\\]+$/, ''),
})
