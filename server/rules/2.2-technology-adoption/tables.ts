import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables and limits that blueprint 2.2 prints. */
export const technologyAdoptionTables = [
  defineLookup({
    id: 'DMI-11',
    title: 'Insight weights',
    by: ['insight'],
    gives: 'weight',
    rows: {
      MFA: 5,
      'Endpoint compliance': 4,
      'Backup success': 4,
      'Conditional Access': 3,
      'Email security': 3,
      'Collaboration usage': 2,
      'Device encryption': 2,
    },
  }),
  defineLookup({
    id: 'DMI-12',
    title: 'How an adoption insight is measured',
    by: ['insight'],
    gives: 'metric',
    rows: {
      MFA: 'Enrolled users divided by all users',
      Backups: 'Success rate of the last 30 days',
      Patch: 'Share of endpoints patched within 14 days',
      Collaboration: 'Weekly active users divided by monthly active users',
      'Backup test': 'Tested within the last 90 days',
      Teams: 'Share of monthly active users',
      EDR: 'Share of endpoints covered',
    },
  }),
  defineTargets({
    id: 'DMI-13',
    title: 'Limits on insights and their changes',
    targets: {
      vitalInsights: { atLeast: 5, atMost: 8 },
      insightsPerCategory: { atLeast: 2, atMost: 5 },
      insightsInTotal: { atMost: 20 },
      insightChangesPerQuarter: { atMost: 2 },
      accountsSpotChecked: { atLeast: 5 },
      refreshMinutesPerAccount: { below: 30 },
    },
  }),
  defineLookup({
    id: 'DMI-17',
    title: 'DMI and compensation by role',
    by: ['role'],
    gives: 'link',
    rows: {
      TAM: 'The variable uses the DMI delta',
      AM: 'Expansion credit is gated until the colour is yellow or green',
      CSM: 'Expansion credit is gated until the colour is yellow or green',
    },
  }),
]
