import { z } from 'zod'

/** One value for each of the segments A to D. */
export const bySegment = <Of extends z.ZodType>(of: Of) => z.strictObject({ A: of, B: of, C: of, D: of })
