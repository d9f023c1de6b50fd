import { CopilotError } from '../../domain/errors.ts'
import type { ImportOptions } from '../../records/import/import-options.ts'
import { type Invocation, type Options, textOption } from './command.ts'

export const MAP_OPTIONS: Options = {
  'dry-run': { type: 'boolean', help: 'check and say what would change, write nothing' },
  map: {
    type: 'string',
    multiple: true,
    help: 'read a heading as a column: "Heading=column", or "Heading=-" to leave it; again for another',
    value: 'PAIR',
  },
}

/** The options of an import of any table. */
export const IMPORT_OPTIONS: Options = {
  ...MAP_OPTIONS,
  dates: { type: 'string', help: 'the order of dates such as 03/04/2026', value: 'mdy|dmy' },
  zone: { type: 'string', help: 'what times without a zone are in, such as Z or +01:00', value: 'ZONE' },
}

/** Reads them. Throws `bad-input` for an order or a zone that is none. */
export function importOptions(invocation: Invocation): ImportOptions {
  const { options, now } = invocation
  const [dates, zone] = [textOption(invocation, 'dates'), textOption(invocation, 'zone')]
  if (dates !== undefined && dates !== 'mdy' && dates !== 'dmy')
    throw new CopilotError('bad-input', `--dates must be mdy or dmy, not "${dates}".`)
  if (zone !== undefined && !/^(Z|[+-]\d{2}:\d{2})$/.test(zone))
    throw new CopilotError('bad-input', `--zone must be Z or an offset such as +01:00, not "${zone}".`)
  const map = Array.isArray(options['map']) ? options['map'] : []
  return { dryRun: options['dry-run'] === true, asOf: now.slice(0, 10), map, dates, zone }
}
