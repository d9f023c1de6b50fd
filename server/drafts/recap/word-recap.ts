import type { RecapPlan, RecapProse } from './recap.ts'

/** The prose of a recap without a model: the notes' own reasons, and an honest gap where they give none. */
export function wordRecap({ decisions, heard, changed }: RecapPlan): RecapProse {
  return {
    whyNow: Object.fromEntries(
      decisions.map(({ id, reason }) => [
        id,
        reason === null ? 'The notes give no reason; ask for it before this is sent.' : `{{fact:why-${id}}}`,
      ]),
    ),
    heard: heard === null ? 'The notes hold no words of the client; add what you heard.' : '{{fact:heard}}',
    changed:
      changed !== null
        ? '{{fact:changed}}'
        : decisions.length > 0
          ? 'We act on: {{fact:title-D1}}.'
          : 'The notes name no change; add what we do differently.',
  }
}
