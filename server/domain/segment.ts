/** The client's quadrant of maturity x appetite (SEG-02). Revenue is a band, never a letter. */
export const SEGMENTS = ['A', 'B', 'C', 'D'] as const
export type Segment = (typeof SEGMENTS)[number]

/** The colour of a health signal. `unknown` means an input is missing; it is never read as green. */
export const COLOURS = ['green', 'yellow', 'red', 'unknown'] as const
export type Colour = (typeof COLOURS)[number]
