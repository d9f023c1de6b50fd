import type { Finding } from '../../domain/finding.ts'
import { cite } from './cite.ts'

type Decided = Finding & { value: Record<string, unknown>; uncitable?: string[] }

/** What the rules decided: the value, then each step with its clause. */
export const composeFindings = (findings: Decided[]): string => findings.map(composeFinding).join('\n')

function composeFinding({ rule, value, because, uncitable = [] }: Decided): string {
  const result = Object.entries(value)
    .map(([name, part]) => `${spaced(name)} ${display(part)}`)
    .join(', ')
  const steps = because.map(({ says, clause }) => `${says.replace(/\.$/, '')} ${cite(clause, uncitable)}.`).join(' ')
  return `By ${rule}: ${result}. ${steps}`
}

const spaced = (name: string) => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()

function display(part: unknown): string {
  if (typeof part === 'boolean') return part ? 'yes' : 'no'
  if (Array.isArray(part)) return part.map(display).join(', ')
  if (part !== null && typeof part === 'object') {
    return Object.entries(part)
      .map(([name, inner]) => `${spaced(name)} ${display(inner)}`)
      .join(', ')
  }
  return String(part)
}
