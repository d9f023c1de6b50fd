import type { Edges } from '../triggers/trigger-examples.ts'

const red = { engagementColour: 'red' }
const green = { engagementColour: 'green' }

/** Signals on either side of each trigger of blueprint 2.3. */
export const engagementEdges: Readonly<Record<string, Edges>> = {
  'ENG-T01': { fires: [{ sessionsMissedInARow: 2 }], stays: [{ sessionsMissedInARow: 1 }] },
  'ENG-T02': { fires: [{ oldestProposalDays: 30 }], stays: [{ oldestProposalDays: 29 }] },
  'ENG-T03': { fires: [{ decisionMakerAbsentInARow: 2 }], stays: [{ decisionMakerAbsentInARow: 1 }] },
  'ENG-T04': { fires: [{ lateFollowUpsInARow: 2 }], stays: [{ lateFollowUpsInARow: 1 }] },
  'ENG-T05': { fires: [{ stakeholderChanged: true }], stays: [{ stakeholderChanged: false }] },
  'ENG-T06': { fires: [{ noValueAgendaFeedback: true }], stays: [{ noValueAgendaFeedback: false }] },
  'ENG-T07': { fires: [red], stays: [green, { engagementColour: 'yellow' }] },
  'ENG-T08': { fires: [{ ...red, scopeTooWide: true }], stays: [green, { ...red, scopeTooWide: false }] },
  'ENG-T09': { fires: [{ ...red, executiveAbsent: true }], stays: [green, { ...red, executiveAbsent: false }] },
  'ENG-T10': { fires: [{ ...red, roadmapStuck: true }], stays: [green, { ...red, roadmapStuck: false }] },
  'ENG-T11': { fires: [{ recapOnTimePercent: 94.99 }], stays: [{ recapOnTimePercent: 95 }] },
  'ENG-T12': {
    fires: [
      { daysSinceSponsorSeen: 121, segment: 'A' },
      { daysSinceSponsorSeen: 121, segment: 'B' },
      { daysSinceSponsorSeen: 121, segment: 'C' },
      { daysSinceSponsorSeen: 121, segment: 'D' },
      { daysSinceSponsorSeen: 121 },
    ],
    stays: [{ daysSinceSponsorSeen: 120, segment: 'A' }],
  },
  'ENG-T13': { fires: [{ repetitiveMeetingThemes: 3 }], stays: [{ repetitiveMeetingThemes: 2 }] },
  'ENG-T14': { fires: [{ engagementFell: true }], stays: [{ engagementFell: false }] },
}
