import type { DocumentSettings } from '../../domain/document-settings.ts'
import type { Queries } from '../../platform/database/database.ts'

/**
 * Sets a stored document's layer, status and audience, and raises the version of the index where they were others.
 * Returns whether they were.
 */
export async function writeSettings(
  transaction: Queries,
  id: string,
  { layer, status, audience }: DocumentSettings,
): Promise<boolean> {
  const changed = await transaction.query(
    `update documents set layer = $2, status = $3, audience = $4::text[]
     where id = $1 and (layer, status, audience) is distinct from ($2::text, $3::text, $4::text[]) returning id`,
    [id, layer, status, audience],
  )
  if (changed.length === 0) return false
  // No text changed: a large store's counts of terms stay as fresh as they were.
  await transaction.query(
    `update index_state set version = version + 1,
       statistics = case when (statistics->>'version')::int = version then jsonb_set(statistics, '{version}', to_jsonb(version + 1)) else statistics end`,
  )
  return true
}
