/** Told how far a long piece of work has come; `total` may grow. */
export type OnProgress = (step: { label: string; done: number; total: number }) => void
