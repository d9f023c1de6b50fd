/** The fields that a counted decision must hold. */
interface CreditFields {
  owner?: string | undefined
  date?: string | undefined
  budget?: string | undefined
}

/** Which of owner, date and budget a decision lacks. Blank is as good as absent (CX-11, GEN-02). */
export const absentForCredit = ({ owner, date, budget }: CreditFields): string[] =>
  Object.entries({ owner, date, budget }).flatMap(([name, text]) =>
    text === undefined || text.trim() === '' ? [name] : [],
  )

/** The adoption gain under each position: a warning in one, a further condition in the other (DMI-08). */
export function adoptionGain(
  position: 'owner-date-budget-in-writing' | 'plus-adoption-gain',
  improved: boolean | undefined,
) {
  const needed = position === 'plus-adoption-gain'
  return {
    missing: needed && improved === undefined ? ['adoptionImproved'] : [],
    absent: needed && improved === false ? ['adoptionImproved'] : [],
    warning: !needed && improved === false ? 'Warning: the adoption insight has not improved yet' : undefined,
  }
}

/** In words: `owner and date are absent`, or that all is there. */
export const sayCredit = (absent: string[]): string =>
  absent.length === 0 ? 'Nothing is absent: credit counts' : `Absent: ${absent.join(', ')}; credit does not count`
