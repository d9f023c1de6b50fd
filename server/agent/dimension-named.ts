import type { Dimension } from '../domain/client-profile.ts'
import type { Colour } from '../domain/segment.ts'

const DIMENSION: Record<Dimension, RegExp> = {
  cx: /\b(cx|client experience|pulse|complaints?|sponsors?)\b/i,
  adoption: /\b(adoption|dmi|mfa|endpoints?|technology)\b/i,
  engagement: /\b(engagement|cadence|attendance)\b/i,
  quality: /\b(quality|sla|tickets?)\b/i,
  alignment: /\b(alignment|aligned|effort mix|deliverables)\b/i,
}

/** The dimensions of health that a question names. */
export const dimensionsNamed = (question: string): Dimension[] =>
  (Object.keys(DIMENSION) as Dimension[]).filter((dimension) => DIMENSION[dimension].test(question))

/** The first colour that a question names. */
export const colourNamed = (question: string): Colour | undefined =>
  /\b(red|yellow|green|unknown)\b/i.exec(question)?.[1]?.toLowerCase() as Colour | undefined
