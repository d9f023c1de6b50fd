import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of the trigger of blueprint 3.4. */
export const strategyEdges: Readonly<Record<string, Edges>> = {
  'STR-T01': {
    fires: [{ strategyThemeColour: 'yellow' }, { strategyThemeColour: 'red' }],
    stays: [{ strategyThemeColour: 'green' }],
  },
}
