import { readFigures } from '../../quantities/read-quantities.ts'
import type { Place } from '../../quantities/quantity.ts'
import type { ShareGiven } from '../../quantities/quantity.ts'
import { readToldShare } from '../../quantities/read-told-shares.ts'
import type { Said, WordField } from '../pattern.ts'

const PERCENT = 100
const DECIMALS = 2

/** The only share of a question, "9 of 20", as the counts that a measure takes. */
export const shareOf = (field: string): WordField => ({
  field,
  read(question): Said | undefined {
    const share = onlyShareIn(question)
    return (
      share && { value: { met: share.met.contrary ?? share.met.value, of: share.of.value }, places: placesOf(share) }
    )
  },
})

/** The only share of a question as a percentage, where a rule takes no counts. */
export const percentOfShare = (field: string): WordField => ({
  field,
  read(question): Said | undefined {
    const share = onlyShareIn(question)
    const met = share?.met.contrary ?? share?.met.value
    if (share === undefined || met === undefined) return undefined
    return { value: Number(((PERCENT * met) / share.of.value).toFixed(DECIMALS)), places: placesOf(share) }
  },
})

const placesOf = ({ at, end, met, of }: ShareGiven): Place[] => [{ at, end }, met, of]

/** The share of a question that gives one; undefined where it gives several, or one number too many to tell. */
function onlyShareIn(question: string): ShareGiven | undefined {
  const quantities = readFigures(question)
  const shares = quantities.filter((each): each is ShareGiven => each.kind === 'share')
  if (shares.length > 0) return shares.length === 1 ? shares[0] : undefined
  return readToldShare(question, quantities)?.find((each): each is ShareGiven => each.kind === 'share')
}
