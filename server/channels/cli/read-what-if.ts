import { CopilotError } from '../../domain/errors.ts'
import { readAllSegments, readSegmentNumbers } from './read-segment-numbers.ts'

const oneForAll = (text: string, named: string) =>
  text.includes('=') ? readSegmentNumbers(text, named) : readAllSegments(text, named)

/** How each change is written, and the field of the request that it becomes. */
const CHANGES: Record<string, { field: string; read(text: string, named: string): unknown }> = {
  mrr: { field: 'mrrFrom', read: readSegmentNumbers },
  'high-from': { field: 'highFrom', read: Number },
  percent: { field: 'percents', read: oneForAll },
  'hourly-cost': { field: 'hourlyCost', read: oneForAll },
  'per-client': { field: 'perClient', read: readSegmentNumbers },
}

/** `mrr A=12000,B=7000; per-client C=8` as the change of a request. Throws `bad-input`. */
export function readWhatIf(text: string): Record<string, unknown> {
  const changes = text.split(';').map((part) => {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s+(.+?)\s*$/.exec(part) ?? []
    const known = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined
    if (known !== undefined) return [known.field, known.read(value, `--what-if ${name}`)] as const
    throw new CopilotError(
      'bad-input',
      `--what-if must name what changes, e.g. "mrr A=12000,B=7000", "high-from 3.5", "percent A=7", "hourly-cost 90" or "per-client C=8", not "${part.trim().slice(0, 40)}".`,
    )
  })
  return Object.fromEntries(changes)
}
