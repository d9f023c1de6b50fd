import { CopilotError } from '../../domain/errors.ts'
import { readSegmentNumbers } from './read-segment-numbers.ts'

/** `vCIO 500: A=60,B=40; CSM: A=40,B=60` as roles with their shares, and their hours where they are named. */
export function readRoles(text: string): Record<string, unknown> {
  const roles = text.split(';').map((part) => {
    const [, role, hours, shares] = /^\s*([A-Za-z][\w ]*?)(?:\s+(\d+(?:\.\d+)?))?\s*:\s*(.+)$/.exec(part) ?? []
    if (role === undefined || shares === undefined)
      throw new CopilotError(
        'bad-input',
        `--roles must be like "vCIO 500: A=60,B=40; CSM: A=40", not "${part.trim().slice(0, 40)}".`,
      )
    const own = { shares: readSegmentNumbers(shares, `--roles ${role}`) }
    return [role, hours === undefined ? own : { ...own, hours: Number(hours) }] as const
  })
  return Object.fromEntries(roles)
}
