const CLOCK = '(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?\\s?(?:(?<half>[ap])\\.?m\\b\\.?|(?<=:\\d\\d))|(?<noon>noon)\\b'
const AFTER = new RegExp(`^,?\\s(?:at\\s)?(?:${CLOCK})`, 'i')
const BEFORE = new RegExp(`\\b(?:at\\s)?(?:${CLOCK})\\son\\s$`, 'i')
const HALF_DAY = 12
const HOURS = 24

/** The time of day that stands behind or before a day, HH:MM, with how many letters it takes on either side. */
export function timeBeside(before: string, after: string): { time: string; before: number; after: number } | undefined {
  const behind = AFTER.exec(after)
  const found = behind ?? BEFORE.exec(before)
  const time = found === null ? undefined : timeOf(found.groups!)
  if (found === null || time === undefined) return undefined
  return { time, before: behind === null ? found[0].length : 0, after: behind === null ? 0 : found[0].length }
}

function timeOf({ hour, minute = '00', half, noon }: Record<string, string | undefined>): string | undefined {
  if (noon !== undefined) return '12:00'
  const said = Number(hour)
  const at = half === undefined ? said : (said % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0)
  return at < HOURS && Number(minute) < 60 ? `${String(at).padStart(2, '0')}:${minute}` : undefined
}
