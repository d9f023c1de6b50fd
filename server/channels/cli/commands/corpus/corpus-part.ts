import type { Command } from '../../command.ts'

/** One of the commands that `copilot corpus` gathers: `corpus check`, `corpus diff`. The words it gets begin after its name. */
export type CorpusPart = Omit<Command, 'parts'>
