import type { Client } from '../domain/client.ts'
import { CopilotError } from '../domain/errors.ts'
import type { ToolContext } from './tool-context.ts'

/** The client that a tool may read: where the person has picked one, no other, whatever the model asks for. */
export async function onlyChosen({ records, client: chosen }: ToolContext, asked: string): Promise<Client> {
  if (chosen === undefined) return records.findClient(asked)
  const record = await records.findClient(chosen)
  if ([chosen, record.id, record.name].some((name) => name.toLowerCase() === asked.toLowerCase())) return record
  throw new CopilotError('bad-input', `Only ${chosen} was chosen for this question; another client is not read.`)
}
