import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 5.4. */
export const governanceEdges: Readonly<Record<string, Edges>> = {
  'PPL-042': { fires: [{ slaMissed: true }], stays: [{ slaMissed: false }] },
  'PPL-043': { fires: [{ stakeholderChanged: true }], stays: [{ stakeholderChanged: false }] },
}
