import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * SCH-03: accounts with a strategic session booked in the next 30 days, in percent. In force it counts the accounts whose
 * cadence falls due in that window, as slower rhythms cannot book all accounts. The rollout starts with a lower target.
 */
export const coverage = defineRule({
  id: 'SCH-03',
  title: 'Coverage of the next 30 days',
  clauses: ['SCH-03'],
  parameters: inEdition({ 'SCH-03': { greenFrom: 90, rollout: { untilDay: 30, greenFrom: 80 } } }),
  conflicts: ['coverage-next-30'],
  input: {
    accountsBooked: field.count.describe('Of the accounts counted, those with a session booked in the next 30 days'),
    accountsDue: field.count.optional().describe('Accounts whose cadence falls due in the next 30 days'),
    accounts: field.count.optional().describe('All accounts, for the position every-account'),
    rolloutDay: field.count.min(1).optional().describe('Day of the rollout, while it runs'),
  },
  decide(input, values, positions) {
    const { accountsBooked, rolloutDay } = input
    const name = positions['coverage-next-30'] === 'every-account' ? 'accounts' : 'accountsDue'
    const counted = input[name]
    if (counted === undefined) return { missing: [name] }
    if (accountsBooked > counted) return { invalid: `accountsBooked must not be more than ${name}.` }
    if (counted === 0) return { missing: [], because: [{ clause: 'SCH-03', says: 'There is no account to count' }] }
    const { greenFrom, rollout } = values['SCH-03']
    const target = rolloutDay !== undefined && rolloutDay <= rollout.untilDay ? rollout.greenFrom : greenFrom
    const percent = Exact.of(accountsBooked).times(100).over(counted)
    const coveragePercent = percent.rounded()
    const says = `${accountsBooked} of ${counted} booked: ${coveragePercent} %; green from ${target} %`
    return { value: { coveragePercent, green: percent.isAtLeast(target) }, because: [{ clause: 'SCH-03', says }] }
  },
})
