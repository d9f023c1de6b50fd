import { DocumentChanges } from '../../domain/document-settings.ts'
import { CopilotError } from '../../domain/errors.ts'
import { type Invocation, type Options, textOption } from './command.ts'

/** The options that set a document's layer, status and audience. */
export const DOCUMENT_OPTIONS: Options = {
  layer: { type: 'string', value: 'LAYER', help: 'own (your playbook, goes first) or shared (the common method)' },
  status: { type: 'string', value: 'STATUS', help: 'current, archived or work-in-progress' },
  audience: { type: 'string', value: 'ROLES', help: 'the roles it is for, e.g. CSM,vCIO; "" for all' },
}

const EXPECTED: Record<string, string> = {
  layer: 'own or shared',
  status: 'current, archived or work-in-progress',
  audience: 'at most 20 roles with commas between, e.g. CSM,vCIO, each of at most 40 characters',
}

/** What the options set. Throws `bad-input` naming the option. */
export function documentChanges(invocation: Invocation): DocumentChanges {
  const given = Object.keys(DOCUMENT_OPTIONS).flatMap((name) => {
    const text = textOption(invocation, name)
    return text === undefined ? [] : [[name, name === 'audience' ? rolesOf(text) : text] as const]
  })
  const { success, data, error } = DocumentChanges.safeParse(Object.fromEntries(given))
  if (success) return data
  const name = String(error.issues[0]!.path[0])
  throw new CopilotError('bad-input', `--${name} must be ${EXPECTED[name]}, not "${textOption(invocation, name)}".`)
}

const rolesOf = (text: string) =>
  text
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '')
