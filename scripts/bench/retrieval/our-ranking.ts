import { createSearchIndex } from '../../../server/retrieval/index/search-index.ts'
import { documentOf } from './our-search.ts'
import { type System, WANTED } from './system.ts'

/** The ranking inside our search, over the same index: without what the search adds for the handbook alone. */
export const OUR_RANKING: System = {
  name: 'Blueprint Copilot, ranking alone',
  async index(_collection, database) {
    const ranking = createSearchIndex(database)
    return async (question) =>
      (await ranking.rank(question, new Map())).slice(0, WANTED).map(({ clause }) => documentOf(clause))
  },
}
