import type { Database } from '../../platform/database/database.ts'

/** Takes an ingested document out of the index; its editions stay, so that it can be brought back. */
export async function removeDocument(database: Database, id: string): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(
      `insert into removed_documents (id, edition, path, layer, status, audience)
       select id, left(hash, 12), path, layer, status, audience from documents where id = $1 and kind = 'own'`,
      [id],
    )
    await transaction.query(`delete from documents where id = $1 and kind = 'own'`, [id])
    await transaction.query('update index_state set version = version + 1')
  })
}
