import { createHash } from 'node:crypto'

/** The mark of a content: the same content has the same mark, in whatever order its fields come. */
export const contentHash = (content: unknown) =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : JSON.stringify(content, fieldsInOrder))
    .digest('hex')

// A database gives back the fields of a document in an order of its own.
const fieldsInOrder = (_: string, value: unknown) =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
