/** The start of every refusal; the language model is told to use the same words. */
export const REFUSAL = 'The blueprints do not say'

/** Whether an answer says that the blueprints do not settle the question. */
export const isRefusal = (answer: string) => answer.trimStart().toLowerCase().startsWith(REFUSAL.toLowerCase())
