const HOUR_MS = 3_600_000
const WRITTEN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d))?[\d.,]*(Z|[+-]\d\d:\d\d)?$/

/** The day and hour that lies some clock hours after another, written in the same zone. Takes what `field.instant` takes. */
export function addHours(instant: string, hours: number): string {
  const [, minutes, seconds, zone = ''] = WRITTEN.exec(instant)!
  const later = new Date(Date.parse(`${minutes}:${seconds ?? '00'}Z`) + hours * HOUR_MS).toISOString()
  return `${later.slice(0, seconds === undefined ? 16 : 19)}${zone}`
}
