import { defineLookup } from '../kinds/define-lookup.ts'

const FIXED = {
  rhythm: 'Fixed cadences, basic automation',
  work: ['Monthly reviews', 'Standard discovery surveys'],
}
const ORCHESTRATED = {
  rhythm: 'Full orchestration on real-time signals',
  work: ['Meetings and assessments start dynamically', 'Playbooks adjust themselves'],
}

/** The tables that blueprint 6.5 prints. The house position on cadence is SCH-01. */
export const processTechnologyTables = [
  defineLookup({
    id: 'TEC-122',
    title: 'Process cadence by goal level, as 6.5 prints it',
    by: ['goalLevel'],
    rows: {
      1: FIXED,
      2: FIXED,
      3: { rhythm: 'Hybrid', work: ['Scheduled meetings', 'Deep dives on signals such as usage or ticket volume'] },
      4: ORCHESTRATED,
      5: ORCHESTRATED,
    },
  }),
]
