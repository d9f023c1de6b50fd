import { count, day, dayOfYear, halfSteps, id, level, money, name, yesNo } from '../import/cell-kinds.ts'
import type { RecordTable } from './record-table.ts'

/** The columns of a client record. Only the id and the name are required. */
export const CLIENTS: RecordTable = {
  table: 'clients',
  noun: 'client',
  key: ['id'],
  columns: [
    { name: 'id', kind: id, required: true, aliases: ['external id', 'client id', 'account id', 'account number'] },
    {
      name: 'name',
      kind: name,
      required: true,
      aliases: ['client', 'client name', 'company', 'account', 'account name'],
    },
    { name: 'industry', kind: name, aliases: ['vertical', 'sector'] },
    { name: 'mrr', kind: money, aliases: ['monthly recurring revenue', 'monthly revenue'] },
    { name: 'employees', kind: count, aliases: ['users', 'headcount', 'seats'] },
    { name: 'maturity', kind: halfSteps, aliases: ['maturity score'] },
    { name: 'appetite', kind: halfSteps, aliases: ['appetite score'] },
    { name: 'csm', kind: name, aliases: ['customer success manager'] },
    { name: 'am', kind: name, aliases: ['account manager'] },
    { name: 'tam', kind: name, aliases: ['technical account manager'] },
    { name: 'vcio', kind: name },
    { name: 'renewal_date', kind: day, aliases: ['renewal', 'contract renewal date', 'contract end'] },
    { name: 'fiscal_year_end', kind: dayOfYear, aliases: ['fiscal year end', 'year end'] },
    { name: 'goal_level', kind: level, aliases: ['business goal level'] },
    { name: 'nps_detractor', kind: yesNo },
    { name: 'nps_answered_on', kind: day },
  ],
}
