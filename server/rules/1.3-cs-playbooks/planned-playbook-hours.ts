import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const rows = {
  A: {
    structure: '3-Meeting Annual Cycle + Budget & SOW',
    activities: ['Strategic Discovery', 'CEO sessions', 'SOW'],
    hoursPerClient: { least: 7, most: 10 },
  },
  B: {
    structure: '2-Meeting Annual Cycle',
    activities: ['Discovery', 'Planning', 'Budget Review'],
    hoursPerClient: { least: 4, most: 6 },
  },
  C: {
    structure: 'Single Meeting + Virtual/Async Touchpoints',
    activities: ['Roadmap Review', 'Key Initiative Email'],
    hoursPerClient: { least: 2, most: 3 },
  },
  D: {
    structure: 'Asynchronous, Email Only',
    activities: ['Automated Report', 'Quick Survey', 'Email'],
    hoursPerClient: { least: 1, most: 2 },
  },
}

/** PB-02: how playbooks run in a segment, and the hours planned for its clients in a year. Capacity checks use ES-10 instead. */
export const plannedPlaybookHours = defineRule({
  id: 'PB-02',
  title: 'Planned playbook hours by segment',
  clauses: ['PB-02'],
  parameters: inEdition({ 'PB-02': rows }),
  input: { segment: field.segment, clients: field.count.max(1_000_000) },
  decide({ segment, clients }, values) {
    const row = values['PB-02'][segment]
    const { least, most } = row.hoursPerClient
    const hours = { least: Exact.of(clients).times(least).rounded(), most: Exact.of(clients).times(most).rounded() }
    const says = `${sayNumber(clients)} clients x ${least}-${most} = ${sayNumber(hours.least)}-${sayNumber(hours.most)} hours a year`
    return {
      value: { ...row, activities: [...row.activities], hoursPerClient: { least, most }, hours },
      because: [{ clause: 'PB-02', says }],
    }
  },
})
