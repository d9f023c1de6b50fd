import type { Edges } from '../triggers/trigger-examples.ts'

const tagged = (tag: string): Edges => ({
  fires: [
    { complaintTags: [tag], segment: 'A' },
    { complaintTags: ['Quality', tag.toLowerCase()], segment: 'B' },
    { complaintTags: [tag], segment: 'C' },
    { complaintTags: [tag], segment: 'D' },
    { complaintTags: [tag] },
  ],
  stays: [{ complaintTags: [] }, { complaintTags: ['Quality'], segment: 'A' }],
})

/** Signals on either side of each trigger of blueprint 2.1. */
export const clientExperienceEdges: Readonly<Record<string, Edges>> = {
  'CX-T01': { fires: [{ cxColour: 'red' }], stays: [{ cxColour: 'yellow' }, { cxColour: 'green' }] },
  'CX-T02': { fires: [{ newComplaints: 1 }], stays: [{ newComplaints: 0 }] },
  'CX-T03': {
    fires: [
      { cxEscalated: true, segment: 'A' },
      { cxEscalated: true, segment: 'B' },
    ],
    stays: [{ cxEscalated: true, segment: 'C' }, { cxEscalated: false }],
  },
  'CX-T04': {
    fires: [
      { cxEscalated: true, segment: 'C' },
      { cxEscalated: true, segment: 'D' },
    ],
    stays: [{ cxEscalated: true, segment: 'B' }, { cxEscalated: false }],
  },
  'CX-T05': {
    fires: [{ daysSinceSponsorSeen: 90 }, { daysSinceSponsorSeen: 120 }],
    stays: [{ daysSinceSponsorSeen: 89 }],
  },
  'CX-T06': { fires: [{ repetitiveMeetingThemes: 3 }], stays: [{ repetitiveMeetingThemes: 2 }] },
  'CX-T07': {
    fires: [{ cxWeak: true, engagementLow: true }],
    stays: [{ cxWeak: false }, { cxWeak: true, engagementLow: false }],
  },
  'CX-T08': tagged('Relevance'),
  'CX-T09': tagged('Follow-through'),
  'CX-T10': tagged('Cadence'),
  'CX-T11': { fires: [{ cxNegative: true }], stays: [{ cxNegative: false }] },
  'CX-T12': { fires: [{ cxSignalHeard: true }], stays: [{ cxSignalHeard: false }] },
}
