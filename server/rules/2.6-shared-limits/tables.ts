import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The limits and data homes that the health blueprints share. */
export const healthLimitTables = [
  defineTargets({
    id: 'X-01',
    title: 'Shared limits: recap, first action, sponsor, decisions',
    targets: {
      recapHours: { atMost: 48 },
      firstActionHours: { atMost: 72 },
      daysSinceSponsorSeen: { atMost: 120 },
      decisionsInQbr: { atMost: 2 },
    },
  }),
  defineTargets({
    id: 'X-04',
    title: 'Time budgets for scoring',
    targets: {
      cxMinutesPerAccount: { below: 2 },
      alignmentMinutesPerAccount: { below: 5 },
      dmiMinutesPerAccount: { below: 30 },
      qualityMinutesPerMonth: { below: 30 },
    },
  }),
  defineLookup({
    id: 'X-05',
    title: 'Data homes: one system for each signal',
    by: ['data'],
    gives: 'systems',
    rows: {
      'Pulse results': ['CS/Health workspace'],
      Decisions: ['PSA', 'QBR Decision Log'],
      'Stakeholders and executive sponsor': ['CRM'],
      Complaints: ['PSA or CS tool, one single list'],
      Cadence: ['Calendar', 'CS tool', 'PSA'],
      'SLA, milestones, repeats': ['PSA'],
      'Recap timestamps': ['Docs', 'PSA'],
      'CTAs, playbooks, scores': ['CS/Health tool'],
      'QBR and JSP-Lite files': ['Files'],
      'Patch %': ['RMM'],
      'MFA and Conditional Access': ['M365 portal'],
      'Backup success': ['Backup console'],
    },
  }),
]
