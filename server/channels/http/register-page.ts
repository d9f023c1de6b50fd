import { readdirSync, readFileSync } from 'node:fs'
import { extname, sep } from 'node:path'
import type { FastifyInstance } from 'fastify'

const FOLDER = new URL('../web/', import.meta.url)
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves the pages' files, each read once at start: index.html at `/`, portfolio.html at `/portfolio`, the others under their names. */
export function registerPage(server: FastifyInstance) {
  for (const found of readdirSync(FOLDER, { encoding: 'utf8', recursive: true })) {
    const name = found.replaceAll(sep, '/')
    const type = TYPES[extname(name)]
    if (type === undefined) continue
    const content = readFileSync(new URL(name, FOLDER))
    server.get(pathOf(name), (_request, reply) => reply.type(type).header('cache-control', 'no-cache').send(content))
  }
}

const pathOf = (name: string) => (name === 'index.html' ? '/' : `/${name.replace(/\.html$/, '')}`)
