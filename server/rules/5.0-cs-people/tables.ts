import { defineLookup } from '../kinds/define-lookup.ts'

/** The role types of CS People. */
export const csPeopleTables = [
  defineLookup({
    id: 'PPL-002',
    title: 'Level and focus of a CS role',
    by: ['role'],
    rows: {
      TAM: { level: 'Tactical', focus: 'Technology' },
      AM: { level: 'Tactical', focus: 'Business' },
      CSM: { level: 'Tactical to Strategic', focus: 'Business' },
      vCIO: { level: 'Strategic', focus: 'Business' },
      vCTO: { level: 'Strategic', focus: 'Technology' },
      vCISO: { level: 'Strategic', focus: 'Business & Technology' },
    },
  }),
]
