import type { z } from 'zod'

/** One sentence that names the field, what it must be and what was given. */
export function sayIssue(issue: z.core.$ZodIssue, given: unknown, inputs: string[]): string {
  const name = pathOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = issue.keys.map((key) => (name === 'input' ? shown(key) : `${name}.${key}`)).join(', ')
      return `${unknown} is not an input here${name === 'input' ? `; the inputs are ${inputs.join(', ')}` : ''}.`
    }
    case 'invalid_value':
      return `${name} must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}, not ${shown(given)}.`
    case 'invalid_type':
      return `${name} must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}, not ${shown(given)}.`
    case 'too_small':
      return `${name} must ${issue.origin === 'string' || issue.origin === 'array' ? 'hold' : 'be'} at least ${issue.minimum}, not ${shown(given)}.`
    case 'too_big':
      return `${name} must ${issue.origin === 'string' || issue.origin === 'array' ? 'hold' : 'be'} at most ${issue.maximum}, not ${shown(given)}.`
    case 'not_multiple_of':
      return `${name} must be a multiple of ${issue.divisor}, not ${shown(given)}.`
    default:
      return `${name} ${issue.message}, not ${shown(given)}.`
  }
}

/** `clients[2].mrr`; the whole input is `input`. */
export function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return text === '' ? 'input' : text.replace(/^\./, '')
}

const KINDS: Record<string, string> = {
  int: 'a whole number',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  string: 'text',
}

// What was given is shown so that the mistake is found at once, and cut because it may be of any length.
const shown = (given: unknown): string => {
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object' && given !== null) return 'an object'
  const text = typeof given === 'string' ? JSON.stringify(given.slice(0, 41)) : String(given)
  return text.length > 42 ? `${text.slice(0, 40)}…` : text
}
