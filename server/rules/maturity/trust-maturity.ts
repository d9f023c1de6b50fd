import type { Assessment, ChoiceQuestion, Disputed, Row } from './assessment.ts'
import { TRUST_ROWS } from './trust-rows.ts'

const AUDIENCES = ['customers', 'employees'] as const
const NAMES = [
  'Initial (ad hoc)',
  'Defined (standardized)',
  'Managed (measured)',
  'Optimizing (continuous improvement)',
]

const QBR_OWNER: Disputed = {
  ledger: 'qbr-accountable',
  says: 'The matrix gives the QBR to a dedicated vCIO from level 3; the people blueprint, which is in force, to the CSM in Segments B and C and to the vCIO in A.',
  clauses: ['TMM-137', 'PPL-006', 'PPL-007'],
}

/** TMM-137: five rows on four levels, for customers and for employees. */
export const trustMaturity: Assessment = {
  id: 'trust-maturity',
  title: 'Trust Maturity Matrix',
  about:
    'Each row stands on its own, for customers and for employees. The matrix gives no way to put the rows together, so there is no overall level unless your organisation sets one.',
  clauses: ['TMM-137'],
  settings: [
    {
      id: 'lowest-row',
      says: 'The lowest row is the level, customers and employees apart: your own choice, the matrix does not make it.',
      takesLowest: true,
    },
  ],
  scaleOn: () => ({
    levels: NAMES.map((name, at) => ({ level: at + 1, name })),
    word: 'level',
    rows: AUDIENCES.flatMap((group) =>
      TRUST_ROWS.map(
        ({ id, title }): Row => ({
          id: `${id}-${group}`,
          title: `${title}, ${group}`,
          group,
          counts: true,
          climbs: 'alone',
        }),
      ),
    ),
    questions: AUDIENCES.flatMap((group) =>
      TRUST_ROWS.map(
        ({ id, title, [group]: traits }): ChoiceQuestion => ({
          id: `${id}-${group}`,
          asks: `${title}: which description fits towards ${group}?`,
          clause: 'TMM-137',
          row: `${id}-${group}`,
          kind: 'one',
          options: traits.map((says, at) => ({
            id: `${at + 1}`,
            says,
            levels: [at + 1],
            ...(id === 'strategic-alignment' && group === 'customers' && at === 2 ? { disputed: QBR_OWNER } : {}),
          })),
        }),
      ),
    ),
    combines: 'apart',
    remarks: () => [
      { clause: 'TMM-137', says: 'No method is given for putting the rows together: read each row on its own.' },
    ],
  }),
}
