import { z } from 'zod'

/** What a person may set for a document, whatever it says. */
export const DocumentSettings = z.strictObject({
  layer: z.enum(['shared', 'own']).describe("own: the organisation's playbook; shared: the common method"),
  status: z.enum(['current', 'archived', 'work-in-progress']),
  audience: z
    .array(z.string().trim().min(1).max(40))
    .max(20)
    .transform(withoutRepeats)
    .describe('The roles it is for, e.g. CSM; none for all'),
})

export type DocumentSettings = z.infer<typeof DocumentSettings>

/** Some of the settings; what is absent stays as it is. */
export const DocumentChanges = DocumentSettings.partial()

export type DocumentChanges = z.infer<typeof DocumentChanges>

/** Settings with changes applied. */
export const withChanges = (settings: DocumentSettings, changes: DocumentChanges): DocumentSettings => ({
  layer: changes.layer ?? settings.layer,
  status: changes.status ?? settings.status,
  audience: changes.audience ?? settings.audience,
})

function withoutRepeats(roles: string[]): string[] {
  return roles.filter((role, at) => roles.findIndex((other) => other.toLowerCase() === role.toLowerCase()) === at)
}
