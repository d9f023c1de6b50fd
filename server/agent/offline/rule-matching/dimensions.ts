const DIMENSIONS = /\b(?:cx|client experience|adoption|dmi|engagement|quality|alignment)\b/gi
const SAME: Record<string, string> = { 'client experience': 'cx', dmi: 'adoption' }

/** Whether a text and another may be about the same dimension of health: one that names none may be about any. */
export function mayShareDimension(text: string, other: string): boolean {
  const [own, named] = [dimensionsIn(text), dimensionsIn(other)]
  return own.size === 0 || named.size === 0 || !own.isDisjointFrom(named)
}

/** The dimensions of health that a text names, each by one name. */
export const dimensionsIn = (text: string) =>
  new Set((text.toLowerCase().match(DIMENSIONS) ?? []).map((name) => SAME[name] ?? name))
