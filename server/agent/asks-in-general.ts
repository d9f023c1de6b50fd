const CLAUSE_ID = /\b[A-Z]{2,3}-T?\d{1,3}\b/
// "A client", "each QBR": nobody's in particular.
const ANY_ONE =
  /\b(an?|each|every|most|new)( [\w-]+){0,2} (client|account|customer|csm|vcio|am|tam|qbr|msp|provider)\b/i
const METHOD = /\b(blueprints?|segment [A-D]|for segments?|clauses?|playbooks?|the method|by definition)\b/i
const MANY = /(?<!\b(?:our|my|of the|all)(?: [\w-]+)?) \b(clients|accounts|customers)\b/i
const THIS_CLIENT = /\b((this|the|our|my) (client|account|customer)('s)?|they|them|their)\b/i

/** Whether a question asks what holds of any client, and not of those on record. */
export const asksInGeneral = (question: string): boolean =>
  CLAUSE_ID.test(question) || ANY_ONE.test(question) || METHOD.test(question)

/** Whether a question that was asked with a client chosen is about the method and not about that client. */
export const asksPastTheClient = (question: string): boolean =>
  !THIS_CLIENT.test(question) && (asksInGeneral(question) || MANY.test(question))
