import { createApp } from './app.ts'
import { createServer } from './channels/http/create-server.ts'
import { CopilotError } from './domain/errors.ts'
import { parseConfig } from './platform/config.ts'
import { createProgressBar } from './platform/progress-bar.ts'

// The SDK writes its warnings to the terminal, where nobody can act on them.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

const started = performance.now()
const bar = createProgressBar(process.stderr)

try {
  const config = parseConfig()
  const app = await createApp(config, { command: 'npm start', onProgress: bar.step })
  const server = await createServer(app, { logLevel: config.logLevel })
  try {
    await server.listen({ host: config.host, port: config.port })
  } catch (error) {
    await app.close()
    throw portTrouble(error, config.port)
  }
  bar.end()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const { port } = server.server.address() as { port: number }
  const shown = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host
  process.stdout.write(
    `Blueprint Copilot is ready at http://${shown}:${port} (${app.modelName} model, ${seconds} s). Ctrl+C stops it.\n`,
  )

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () =>
        void server
          .close()
          .then(() => app.close())
          .then(() => process.exit(0)),
    )
  }
} catch (error) {
  bar.end()
  process.stderr.write(
    `${error instanceof CopilotError ? error.message : `Something went wrong: ${(error as Error).message}`}\n`,
  )
  process.exit(error instanceof CopilotError ? error.exitCode : 1)
}

function portTrouble(error: unknown, port: number) {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new CopilotError('bad-input', `Port ${port} is in use; stop what uses it, or set PORT to another one.`)
  if (code === 'EACCES')
    return new CopilotError('bad-input', `Port ${port} may not be opened by this user; set PORT to one above 1023.`)
  return error
}
