import { load } from 'js-yaml'
import { z } from 'zod'
import { CopilotError } from '../../domain/errors.ts'
import { Setting } from './setting.ts'

const KINDS = 'number, position, setting or segment, each with to, reason, by and on'

/** Reads a list of settings from YAML or JSON. Throws `bad-input` naming the entry that is not right. */
export function readSettings(text: string, file: string): Setting[] {
  let given: unknown
  try {
    given = load(text)
  } catch (error) {
    throw new CopilotError('bad-input', `${file} is not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const list = z.array(z.unknown()).safeParse(given)
  if (!list.success) throw new CopilotError('bad-input', `${file} must hold one list of settings: ${KINDS}.`)
  return list.data.map((entry, at) => {
    const read = Setting.safeParse(entry)
    if (read.success) return read.data
    throw new CopilotError('bad-input', `${file}, entry ${at + 1} is not right: ${problemOf(entry)}.`)
  })
}

/** What is wrong with an entry, by the kind that its first name says it is. */
function problemOf(entry: unknown): string {
  const names = typeof entry === 'object' && entry !== null ? Object.keys(entry) : []
  const option = Setting.options.find(({ shape }) => Object.keys(shape)[0] === names.find((name) => name in shape))
  if (option === undefined) return `an entry is one of ${KINDS}`
  const issue = option.safeParse(entry).error?.issues[0]
  return issue === undefined ? `an entry is one of ${KINDS}` : `${issue.path.join('.') || 'it'}: ${issue.message}`
}
