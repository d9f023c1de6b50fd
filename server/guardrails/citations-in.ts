const CITE = /\[([^\]\n]{2,120})\]/g

/** The clause ids that a text cites in square brackets, each once, in order. `[A; B]` and `[A, B]` cite two. */
export const citationsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(CITE)].flatMap(([, inner]) => inner!.split(/[;,]\s*/)).map((id) => id.trim())),
]
