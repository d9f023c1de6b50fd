import type { Database } from '../platform/database/database.ts'
import type { OwnSettings } from './settings/compile-settings.ts'
import { diffSettings, type SettingsEffect } from './portfolio/diff-settings.ts'
import type { Setting } from './settings/setting.ts'
import {
  currentSettings,
  type SavedSetting,
  saveSettings,
  settingsHistory,
  withdrawSetting,
} from './settings/settings.ts'

/** What the provider has set for itself. Days are YYYY-MM-DD, moments ISO 8601; both are always the caller's. */
export interface Settings {
  /** The settings in force, ready for the rules. */
  current(asOf: string): Promise<OwnSettings>
  /** Every setting there has been, the latest first. */
  history(): Promise<SavedSetting[]>
  /** Every client that settings would change, before anything is saved. Throws `bad-input` as `save` does. */
  diff(settings: readonly Setting[], asOf: string): Promise<{ clients: number; effects: SettingsEffect[] }>
  /** Saves all or none; each takes the place of the one of the same subject. Throws `bad-input` for what no rule knows. */
  save(settings: readonly Setting[], now: string): Promise<number>
  /** Lets the blueprints hold again. Throws `not-found`. */
  withdraw(subject: string, by: string, now: string): Promise<void>
}

export const createSettings = (database: Database): Settings => ({
  current: (asOf) => currentSettings(database, asOf),
  history: () => settingsHistory(database),
  diff: (settings, asOf) => diffSettings(database, settings, asOf),
  save: (settings, now) => saveSettings(database, settings, now),
  withdraw: (subject, by, now) => withdrawSetting(database, subject, by, now),
})
