/** What a number of an input is in. */
export type FieldUnit = 'percent' | 'money' | 'hourly' | 'plain' | (string & {})

const UNIT_IN_NAME =
  /(?<percent>percent|coverage|share)|(?<point>points)|(?<day>days)|(?<minute>minutes)|(?<month>months)|(?<week>weeks)|(?<cycle>cycles)|(?<quarter>quarters)|(?<hour>hours)|(?<page>pages)|(?<slide>slides)/i

const MONEY_IN_NAME = /(?:revenue|pay|annualCost|csSpend)$/i

/** The unit of an input, by its name and by what it is described as. */
export function unitOf(name: string, description: string): FieldUnit {
  if (/cost of an hour/i.test(description)) return 'hourly'
  if (/record's currency/i.test(description) || MONEY_IN_NAME.test(name)) return 'money'
  if (/percent$/i.test(name)) return 'percent'
  const inName = Object.entries(UNIT_IN_NAME.exec(name)?.groups ?? {}).find(([, said]) => said !== undefined)?.[0]
  if (inName !== undefined) return inName
  if (/^percent/i.test(description)) return 'percent'
  if (/^hours/i.test(description)) return 'hour'
  if (/^minutes/i.test(description)) return 'minute'
  if (/\bdays\b/i.test(description) && /^day/i.test(name)) return 'day'
  if (/^months/i.test(description)) return 'month'
  return /level$/i.test(name) ? 'level' : 'plain'
}
