import { CopilotError } from '../../domain/errors.ts'
import type { Database, Queries } from '../../platform/database/database.ts'
import { compileSettings, type OwnSettings } from './compile-settings.ts'
import { type Setting, subjectOf } from './setting.ts'

/** A setting as it was saved; one without an end is in force. */
export interface SavedSetting {
  id: number
  subject: string
  entry: Setting
  savedAt: string
  endedAt: string | null
  endedBy: string | null
}

/** The settings in force, ready for the rules on a day. */
export async function currentSettings(queries: Queries, asOf: string): Promise<OwnSettings> {
  return compileSettings(await settingsInForce(queries, asOf), asOf)
}

function compiles(setting: Setting, asOf: string): boolean {
  try {
    compileSettings([setting], asOf)
    return true
  } catch {
    return false
  }
}

/**
 * The settings in force on a day. One that no rule knows any more, or not on that day, is left out: what was saved once
 * must never keep everything else from being read.
 */
export async function settingsInForce(queries: Queries, asOf: string): Promise<Setting[]> {
  const saved = await queries.query<{ entry: Setting }>(
    'select entry from settings where ended_at is null order by subject',
  )
  return saved.map(({ entry }) => entry).filter((setting) => compiles(setting, asOf))
}

/** Every setting there has been, the latest first. */
export const settingsHistory = (queries: Queries): Promise<SavedSetting[]> =>
  queries.query<SavedSetting>(
    `select id, subject, entry, saved_at::text as "savedAt", ended_at::text as "endedAt", ended_by as "endedBy"
     from settings order by id desc`,
  )

/** Saves settings, all or none; each takes the place of the one of the same subject. Throws `bad-input` as they are compiled. */
export async function saveSettings(database: Database, settings: readonly Setting[], now: string): Promise<number> {
  compileSettings(settings, now.slice(0, 10))
  await database.transaction(async (transaction) => {
    for (const setting of settings) {
      await transaction.query(
        'update settings set ended_at = $2, ended_by = $3 where subject = $1 and ended_at is null',
        [subjectOf(setting), now, setting.by],
      )
      await transaction.query('insert into settings (subject, entry, saved_at) values ($1, $2, $3)', [
        subjectOf(setting),
        JSON.stringify(setting),
        now,
      ])
    }
  })
  return settings.length
}

/** Withdraws a setting: the blueprints hold again. Throws `not-found` where none of the subject is in force. */
export async function withdrawSetting(queries: Queries, subject: string, by: string, now: string): Promise<void> {
  const ended = await queries.query(
    'update settings set ended_at = $2, ended_by = $3 where subject = $1 and ended_at is null returning id',
    [subject, now, by],
  )
  if (ended.length === 0)
    throw new CopilotError('not-found', `Nothing is set for "${subject}"; copilot settings lists what is.`)
}
