import type { FastifyInstance } from 'fastify'
import { CopilotError } from '../../domain/errors.ts'
import type { DocumentRegistry } from '../../retrieval/documents/document-registry.ts'
import { read } from './read-body.ts'
import { DocumentChange, DocumentsQuery, RollbackRequest } from './routes.ts'

interface Named {
  Params: { id: string }
}

/** The routes of the documents. What they change can be changed back. */
export function registerDocuments(server: FastifyInstance, documents: DocumentRegistry) {
  server.get('/api/documents', async (request) => ({
    documents: await documents.list(read(DocumentsQuery, request.query)),
  }))
  server.get<Named>('/api/documents/:id', async ({ params: { id } }) => documents.read(id))
  server.patch<Named>('/api/documents/:id', async ({ params: { id }, body }) =>
    documents.set(id, read(DocumentChange, body)),
  )
  server.delete<Named>('/api/documents/:id', async ({ params: { id } }) => documents.remove(id))
  server.post<Named>('/api/documents/:id/rollback', async ({ params: { id }, body }) => {
    // A page of another site may send a request without a body, but not JSON.
    if (body === undefined) throw new CopilotError('bad-input', 'Send {} as JSON, or {"to": "EDITION"}.')
    return documents.rollBack(id, read(RollbackRequest, body).to)
  })
}
