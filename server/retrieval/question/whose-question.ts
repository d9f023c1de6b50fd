import { analyse } from '../analyse.ts'

const ROLES = new Set(analyse('AM CSM TAM vCIO vCISO vCTO PM CFO CEO'))
const SEGMENTS = new Set(analyse('Segment A, Segment B, Segment C, Segment D').filter((word) => word !== 'segment'))

/** Whether two sets of index terms name roles, or segments, and not one in common. */
export const isOfAnother = (one: Set<string>, other: Set<string>): boolean =>
  areOthers(one, other, ROLES) || isOfAnotherSegment(one, other)

/** Whether two sets of index terms name segments, and not one in common. */
export const isOfAnotherSegment = (one: Set<string>, other: Set<string>): boolean => areOthers(one, other, SEGMENTS)

function areOthers(one: Set<string>, other: Set<string>, names: Set<string>): boolean {
  const [ours, theirs] = [one.intersection(names), other.intersection(names)]
  return ours.size > 0 && theirs.size > 0 && ours.isDisjointFrom(theirs)
}
