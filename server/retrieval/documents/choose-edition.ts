import { CopilotError } from '../../domain/errors.ts'
import type { DocumentRecord } from './document-record.ts'

/**
 * The edition that a roll-back is to: the one whose name begins as given, else the one in force before; for a removed
 * document the one in force when it was removed. Throws `not-found` where there is none, `bad-input` where the name
 * fits several.
 */
export function chooseEdition({ id, edition, removedAt, editions }: DocumentRecord, named?: string): string {
  if (named === undefined) {
    if (removedAt !== null) return edition
    const before = editions.find((each) => each.edition !== edition)
    if (before === undefined) throw new CopilotError('not-found', `${id} has no edition but the one in force.`)
    return before.edition
  }
  const fitting = editions.map((each) => each.edition).filter((name) => name.startsWith(named.trim().toLowerCase()))
  if (fitting.length > 1)
    throw new CopilotError('bad-input', `"${named}" fits ${fitting.join(', ')} of ${id}; give more of the name.`)
  if (fitting.length === 0)
    throw new CopilotError(
      'not-found',
      `${id} has no edition "${named}"; it has ${editions.map((each) => each.edition).join(', ')}.`,
    )
  return fitting[0]!
}
