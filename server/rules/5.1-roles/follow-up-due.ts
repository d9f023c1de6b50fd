import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'
import { addHours } from './add-hours.ts'

/** PPL-015: when summary, tasks and approvals are due after a meeting. Hours are read as clock hours; the clause does not say. */
export const followUpDue = defineRule({
  id: 'PPL-015',
  kind: 'schedule',
  title: 'Follow-up after a meeting',
  clauses: ['PPL-015'],
  parameters: inEdition({ 'PPL-015': { summaryHours: 48, tasksHours: 72, approvalsDays: { from: 7, to: 10 } } }),
  input: { meetingEndedAt: field.instant },
  decide({ meetingEndedAt }, values) {
    const { summaryHours, tasksHours, approvalsDays } = values['PPL-015']
    const day = meetingEndedAt.slice(0, 10)
    return {
      value: {
        summaryDueAt: addHours(meetingEndedAt, summaryHours),
        tasksDueAt: addHours(meetingEndedAt, tasksHours),
        approvalsChasedFrom: addTime(day, { days: approvalsDays.from }),
        approvalsChasedBy: addTime(day, { days: approvalsDays.to }),
      },
      because: [
        {
          clause: 'PPL-015',
          says: `After ${meetingEndedAt}: summary within ${summaryHours} h, tasks in the system within ${tasksHours} h, approvals chased in ${approvalsDays.from}-${approvalsDays.to} days`,
        },
      ],
    }
  },
})
