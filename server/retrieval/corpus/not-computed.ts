import { z } from 'zod'
import { readYamlList } from './read-yaml-list.ts'

const REASONS = ['advice', 'undefined-term', 'missing-scale'] as const

const Entry = z.strictObject({
  clause: z.string().min(1),
  reason: z.enum(REASONS),
  says: z.string().min(1),
})

/** A clause that no rule computes, and why: it is advice, it rests on a term that is not defined, or on a scale that is not given. */
export type NotComputed = z.output<typeof Entry>

const FILE = new URL('../../rules/not-computed.yaml', import.meta.url)

/** Reads server/rules/not-computed.yaml. Throws `unreadable-file` naming the line to mend. */
export const readNotComputed = (file = FILE): NotComputed[] =>
  readYamlList(file, Entry, 'server/rules/not-computed.yaml').map(({ entry }) => entry)
