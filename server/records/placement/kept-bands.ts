import type { Client } from '../../domain/client.ts'
import type { Queries } from '../../platform/database/database.ts'
import { createJudge } from '../../rules/judge.ts'
import type { OwnSettings } from '../settings/compile-settings.ts'
import { type Bands, findBands } from './find-bands.ts'

/** The revenue bands of the whole portfolio; they are worked out again only once a client, the day or a setting has changed. */
export type BandsOn = (queries: Queries, asOf: string, own: OwnSettings) => Promise<Bands>

export function createBandsOn(): BandsOn {
  let kept: { key: string; bands: Bands } | undefined
  return async (queries, asOf, own) => {
    const [state] = await queries.query<{ version: string }>('select version::text as version from clients_version')
    const key = JSON.stringify([state?.version, asOf, own.overlay])
    if (kept?.key !== key) kept = { key, bands: await readBands(queries, asOf, own) }
    return kept.bands
  }
}

/** The revenue bands of the whole portfolio on a day. */
export async function readBands(queries: Queries, asOf: string, own: OwnSettings): Promise<Bands> {
  const clients = await queries.query<Pick<Client, 'id' | 'mrr'>>('select id, mrr from clients order by id')
  return findBands(clients, createJudge(asOf, own.overlay))
}
