import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.2. */
export const discoveryEdges: Readonly<Record<string, Edges>> = {
  'DIS-T01': {
    fires: [{ newClient: true, discoveryDone: false }],
    stays: [{ newClient: true, discoveryDone: true }, { newClient: false }],
  },
  'DIS-T02': flag('discoveryAmbiguous'),
  'DIS-T03': flag('needOrAppetiteRevealed'),
  'DIS-T04': flag('discoveryIncomplete'),
  'DIS-T05': flag('discoverySignalsWeak'),
}
