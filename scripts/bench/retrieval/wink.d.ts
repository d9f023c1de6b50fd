// What the bench uses of two packages that come without types.

declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void
    definePrepTasks(tasks: unknown[]): number
    addDoc(document: Record<string, string>, id: string): void
    consolidate(): void
    /** Ids with their scores, best first. */
    search(question: string, limit: number): [id: string, score: number][]
  }
  export default function createEngine(): Engine
}

declare module 'wink-nlp-utils' {
  const utils: {
    string: { lowerCase: unknown; tokenize0: unknown }
    tokens: { removeWords: unknown; stem: unknown }
  }
  export default utils
}
