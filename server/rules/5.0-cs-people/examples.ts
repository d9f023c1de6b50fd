import { casesIn } from '../examples.ts'
import { csPeopleTables } from './tables.ts'

export const examples = [
  casesIn(csPeopleTables)('PPL-002', [
    [{ role: 'vCTO' }, { level: 'Strategic', focus: 'Technology' }],
    [{ role: 'CSM' }, { level: 'Tactical to Strategic', focus: 'Business' }],
    [{ role: 'TAM' }, { level: 'Tactical', focus: 'Technology' }],
  ]),
]
