import { defineLookup } from '../kinds/define-lookup.ts'

const level = (review: string, signals: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(signals).map(([dimension, signal]) => [dimension, { signal, review }]))

/** FND-52: what is watched of each dimension of health at a goal level, and how often; null where the level names nothing. */
export const healthSignals = defineLookup({
  id: 'FND-52',
  title: 'CS Health signals by goal level',
  by: ['goalLevel', 'dimension'],
  rows: {
    1: level('Quarterly, by the Owner/Founder', {
      'Client Experience': 'NPS or CSAT from tickets',
      Engagement: 'Ticket volume, meeting frequency',
      'Technology Adoption': 'Backups, antivirus, patching, basic M365',
      'Service Quality': 'SLA compliance, first-call resolution',
      'Service Level Alignment': 'Work matches the contracted scope',
    }),
    2: level('Monthly', {
      'Client Experience': null,
      Engagement: 'Attendance, follow-ups, participation in reviews',
      'Technology Adoption': 'Key tools in use (Teams, BCDR, M365)',
      'Service Quality': 'SLA consistency, fewer repeats',
      'Service Level Alignment': 'Right services at the right frequency',
    }),
    3: level('Quarterly', {
      'Client Experience': 'Feedback on projects and strategic reviews',
      Engagement: 'Participation in initiatives, roadmap sessions and QBRs',
      'Technology Adoption': 'Stack alignment, lifecycle status, SaaS use',
      'Service Quality': 'SLA, issue reduction, governance input',
      'Service Level Alignment': 'Rollout and initiatives match roadmap scope and playbook',
    }),
    4: level('Quarterly', {
      'Client Experience': 'Satisfaction with outcomes, participation, alignment',
      Engagement: 'Executive and departmental meetings',
      'Technology Adoption': 'Productivity gains, advanced use, workflow enablement',
      'Service Quality': 'Feedback on initiative outcomes',
      'Service Level Alignment': 'Cadence and scope fit department goals',
    }),
    5: level('Monthly and quarterly', {
      'Client Experience': 'Executive feedback on innovation velocity',
      Engagement: 'Participation across departments and in OKRs',
      'Technology Adoption': 'Process efficiency, department productivity',
      'Service Quality': 'Project quality and delivery rhythm',
      'Service Level Alignment': 'Engagement follows roadmap cycles and the OKR portfolio',
    }),
  },
})
