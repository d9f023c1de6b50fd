import type { Client } from '../domain/client.ts'
import { CopilotError } from '../domain/errors.ts'
import { nearestNames } from './nearest-names.ts'

type Named = Pick<Client, 'id' | 'name'>

/**
 * Finds a client by id, else by name, else by the only name that begins with the words or holds them, whatever the
 * case. Throws `bad-input` with the candidates when several match, and `not-found` with the nearest names when none does.
 */
export function findClient<Found extends Named>(clients: Found[], idOrName: string): Found {
  const words = plain(idOrName)
  if (words === '') throw new CopilotError('bad-input', 'Name the client by its id or its name.')
  const tries: ((client: Found) => boolean)[] = [
    ({ id }) => id === idOrName.trim(),
    ({ id }) => plain(id) === words,
    ({ name }) => plain(name) === words,
    ({ name }) => plain(name).startsWith(words),
    ({ name }) => plain(name).includes(words),
  ]
  for (const matches of tries) {
    const found = clients.filter(matches)
    if (found.length > 1) throw ambiguous(idOrName, found)
    if (found[0] !== undefined) return found[0]
  }
  throw unknown(idOrName, clients)
}

const plain = (text: string) => text.trim().toLowerCase().normalize('NFKC').replaceAll(/\s+/g, ' ')

const MAX_NAMED = 8

function ambiguous(words: string, found: Named[]) {
  const named = found.slice(0, MAX_NAMED).map(({ id, name }) => `${name} (${id})`)
  const rest = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : ''
  return new CopilotError('bad-input', `"${words}" may mean ${named.join(', ')}${rest}; use the id.`)
}

function unknown(words: string, clients: Named[]) {
  if (clients.length === 0) return new CopilotError('not-found', `There are no clients yet; import some first.`)
  const nearest = nearestNames(words, clients).map(({ id, name }) => `${name} (${id})`)
  return new CopilotError('not-found', `There is no client "${words}"; the nearest are ${nearest.join(', ')}.`)
}
