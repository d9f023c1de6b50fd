import { CopilotError } from '../../domain/errors.ts'
import type { Overlay } from '../overlay/overlay.ts'
import type { CapacityChange, CapacityRequest } from './capacity-request.ts'

type Figures = Pick<CapacityChange, 'mrrFrom' | 'highFrom' | 'perClient' | 'percents' | 'hourlyCost'>

/** How clients get their segment and their hours. What is not set is as the rules have it in force. */
export interface CapacitySettings extends Figures {
  /** Quadrant: maturity and appetite (SEG-02). MRR: the ranges of the capacity example (SEG-13). */
  letters: 'quadrant' | 'mrr'
  /** Table: so many hours a client of the segment (ES-10). Budget: what the client's own MRR pays for (ES-02, ES-03). */
  hoursFrom: 'table' | 'budget'
  /** The provider's own numbers and positions, where the clients come from its records. */
  own?: Overlay | undefined
}

/** The settings of a request. Throws `bad-input` where one half of a budget is missing. */
export function settingsOf(
  { perClient, percents, hourlyCost, whatIf = {} }: CapacityRequest,
  own?: Overlay,
): CapacitySettings {
  if ((percents === undefined) !== (hourlyCost === undefined))
    throw new CopilotError('bad-input', 'Hours from a budget need both: the CS percentages and the hourly cost.')
  if (percents === undefined && (whatIf.percents !== undefined || whatIf.hourlyCost !== undefined)) {
    throw new CopilotError(
      'bad-input',
      'Say what the CS percentages and the hourly cost are now, for all four segments; no house figure is in force.',
    )
  }
  if (percents !== undefined && (perClient !== undefined || whatIf.perClient !== undefined))
    throw new CopilotError('bad-input', 'Hours come from a budget or per client, not from both; leave one out.')
  return {
    letters: whatIf.mrrFrom === undefined ? 'quadrant' : 'mrr',
    hoursFrom: percents === undefined ? 'table' : 'budget',
    perClient,
    percents,
    hourlyCost,
    own,
  }
}

/** The settings after a change. */
export const changed = (settings: CapacitySettings, change: CapacityChange): CapacitySettings => ({
  ...settings,
  mrrFrom: change.mrrFrom,
  highFrom: change.highFrom,
  perClient: { ...settings.perClient, ...change.perClient },
  percents: { ...settings.percents, ...change.percents },
  hourlyCost: { ...settings.hourlyCost, ...change.hourlyCost },
})
