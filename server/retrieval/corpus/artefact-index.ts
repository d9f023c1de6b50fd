import { z } from 'zod'
import { type Listed, readYamlList } from './read-yaml-list.ts'

const Artefact = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The clause or section that describes it. */
  clause: z.string(),
  /** The fields that it must hold, as short labels. */
  fields: z.array(z.string()),
  /** Caps, deadlines and tone, as short labels. */
  limits: z.array(z.string()),
})

/** Something that the blueprints have people make: a report, a recap, a scorecard, and what it must hold. */
export type Artefact = z.infer<typeof Artefact>

/** Reads corpus/artefacts.yaml in the order of the ids. Throws `unreadable-file` naming the line to mend. */
export const readArtefactIndex = (file: URL, name?: string): Listed<Artefact>[] => readYamlList(file, Artefact, name)
