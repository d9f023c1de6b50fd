import { CopilotError } from '../../domain/errors.ts'
import type { YearPlanInput } from './year-plan-input.ts'

/** Throws `bad-input` for what is listed twice and for a day that ends before it begins. */
export function checkPlanInput({ clients, owners, settings }: YearPlanInput) {
  const client = firstTwice(clients.map(({ id }) => id))
  if (client !== undefined) throw new CopilotError('bad-input', `The client ${client} is listed twice; list it once.`)
  const owner = firstTwice(owners.map(({ name, role }) => `${name} (${role})`))
  if (owner !== undefined)
    throw new CopilotError('bad-input', `${owner} is listed twice; give one line a person and role.`)
  const { dayStart, dayEnd } = settings
  if (dayStart >= dayEnd)
    throw new CopilotError('bad-input', `The day must end after it begins, not run from ${dayStart} to ${dayEnd}.`)
}

function firstTwice(keys: string[]): string | undefined {
  const seen = new Set<string>()
  return keys.find((key) => seen.size === seen.add(key).size)
}
