import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables and limits that blueprint 2.3 prints. */
export const engagementTables = [
  defineLookup({
    id: 'ENG-03',
    title: 'Engagement signal definitions',
    by: ['signal'],
    gives: 'definition',
    rows: {
      'Cadence Adherence': 'Completed meetings divided by planned meetings',
      'Stakeholder Mix': 'Share of sessions with a decision-maker present',
      'Decision Velocity': 'Median number of days from proposal to a yes or no',
      'Follow-up Closure': 'Share of meeting recaps sent within 48 hours with the action items accepted',
    },
  }),
  defineTargets({
    id: 'ENG-05',
    title: 'Engagement targets of segments A and C',
    targets: {
      bySegment: { A: { decisionVelocityDays: { atMost: 30 } }, C: { stakeholderMixPercent: { atLeast: 50 } } },
    },
  }),
  defineLookup({
    id: 'ENG-06',
    title: 'Engagement baseline of a segment',
    by: ['segment'],
    gives: 'baseline',
    rows: {
      A: ['Executive sponsor present within 120 days', 'Quarterly strategy', '1-2 decisions per QBR'],
      B: ['Roadmap cadence', 'Approvers present', '1-2 decisions per QBR'],
      C: ['Lifecycle reviews', 'Initiative sign-offs', 'Cadence kept'],
      D: ['Operational check-ins', 'Reliability updates'],
    },
  }),
  defineLookup({
    id: 'ENG-09',
    title: 'Meeting rhythm by engagement colour',
    by: ['colour'],
    rows: {
      red: { scope: 'shorter', frequency: 'higher for a short time' },
      yellow: { scope: 'wider again', frequency: 'as planned' },
      green: { scope: 'wider again', frequency: 'as planned' },
    },
  }),
  defineLookup({
    id: 'ENG-10',
    title: 'Where vCIO and AM time goes first',
    by: ['engagement', 'adoption'],
    gives: 'next',
    rows: {
      high: { high: 'vCIO and AM time first' },
      low: {
        high: 'Re-engagement play before anything is pitched',
        low: 'Re-engagement play before anything is pitched',
      },
    },
  }),
  defineLookup({
    id: 'ENG-12',
    title: 'Engagement review rhythm',
    by: ['meeting'],
    rows: {
      'Weekly AM/CSM': { minutes: 30, content: 'QBRs of the next 14 days and open CTAs' },
      'Weekly CS Ops': { minutes: 20, content: 'Data freshness, trigger audits, field corrections' },
      'Monthly Segment Review': { minutes: 60, content: 'Heatmap of engagement, adoption and CX' },
      'Monthly Engagement huddle': { minutes: 20, content: 'Score changes and stuck items' },
    },
  }),
  defineLookup({
    id: 'ENG-13',
    title: 'Engagement rollout in 30, 60 and 90 days',
    by: ['days'],
    gives: 'work',
    rows: {
      '1-30': ['Segment one-pager and checklist', 'Tracking of recaps within 48 hours', 'Colours for 10-20 accounts'],
      '31-60': ['CTA on red with a first action within 72 hours', 'Weekly AM/CSM and CS Ops meetings'],
      '61-90': ['Expansion gate enforced', 'Dashboard widgets', 'Enablement where a KPI is below target'],
    },
  }),
  defineTargets({
    id: 'ENG-14',
    title: 'How many engagement triggers to keep',
    targets: { triggers: { atLeast: 4, atMost: 6 } },
  }),
]
