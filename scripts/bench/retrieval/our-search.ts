import { loadLedgers } from '../../../server/retrieval/load-ledgers.ts'
import { refreshIndex } from '../../../server/retrieval/index/refresh-index.ts'
import { storeDocument } from '../../../server/retrieval/index/store-document.ts'
import { createRetrieval } from '../../../server/retrieval/retrieval.ts'
import { type System, WANTED } from './system.ts'

const { readQuestion: READ_QUESTION } = loadLedgers(new URL('../../../corpus/', import.meta.url))

/** The document that one of our clauses stands for. */
export const documentOf = (clause: string) => clause.slice(clause.indexOf('#') + 1)

/** Our search as the application runs it, its reader of questions with it: a document of the collection is a section of one of the organisation's own. */
export const OUR_SEARCH: System = {
  name: 'Blueprint Copilot',
  async index({ name, documents }, database, onProgress) {
    await storeDocument(database, 'own', name, {
      id: name,
      title: '',
      discipline: 'own',
      status: 'current',
      edition: '1',
      sections: documents.map(({ id, title, text }, at) => ({
        clause: `${name.replaceAll('#', '-')}#${id}`,
        section: title,
        status: 'current',
        line: at + 1,
        text,
      })),
    })
    await refreshIndex(database, onProgress)
    const retrieval = createRetrieval(database, READ_QUESTION)
    return async (question) =>
      (await retrieval.search(question, { limit: WANTED })).map(({ clause }) => documentOf(clause))
  },
}
