const HOUR_MS = 3_600_000
const MINUTE_LENGTH = 'YYYY-MM-DDTHH:MM'.length

/** The moment that lies some hours after another, `YYYY-MM-DD HH:MM` on the same clock as that one. */
export const hoursAfter = (moment: string, hours: number): string =>
  new Date(Date.parse(`${moment.slice(0, MINUTE_LENGTH)}Z`) + hours * HOUR_MS)
    .toISOString()
    .slice(0, MINUTE_LENGTH)
    .replace('T', ' ')
