import type { SavedSetting } from '../../records/settings/settings.ts'

/** A setting for the terminal: what it sets, why, who and when, and its end. */
export function renderSetting({ subject, entry, endedAt, endedBy }: SavedSetting): string {
  const { to, reason, by, on } = entry
  const end = endedAt === null ? '' : `; ended ${endedAt.slice(0, 10)} by ${endedBy ?? 'nobody named'}`
  return `${subject}: ${String(to)} (${reason}; ${by}, ${on}${end})`
}
