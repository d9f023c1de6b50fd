type Position = 'segment-a' | 'segment-b' | 'both'

/** The segment of a goal level under a position on level 4, the only one that the blueprints disagree on. */
export function segmentsOf(goalLevel: number, segment: string, position: Position) {
  if (goalLevel !== 4 || position === 'segment-a')
    return { value: { segment }, says: `Goal level ${goalLevel} is Segment ${segment}`, moved: false }
  if (position === 'segment-b') return { value: { segment: 'B' }, says: 'Goal level 4 is Segment B', moved: true }
  const says = 'Goal level 4 is listed under Segment A and under Segment B'
  return { value: { segment: null, segments: ['A', 'B'] }, says, moved: true }
}
