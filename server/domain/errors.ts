/** Every error a person can meet: its code, the HTTP status, the exit code of the command line, and a title. */
export const ERRORS = {
  'bad-input': { status: 400, exitCode: 2, title: 'The input is not right' },
  'not-found': { status: 404, exitCode: 2, title: 'There is no such thing' },
  'unreadable-file': { status: 422, exitCode: 2, title: 'The file cannot be read' },
  'too-large': { status: 413, exitCode: 2, title: 'The file is too large' },
  'data-in-use': { status: 423, exitCode: 1, title: 'The data folder is in use' },
  'model-refused-key': { status: 502, exitCode: 1, title: 'The model provider refused the key' },
  'model-unavailable': { status: 502, exitCode: 1, title: 'The model did not answer' },
  'database-unavailable': { status: 503, exitCode: 1, title: 'The database cannot be reached' },
  internal: { status: 500, exitCode: 1, title: 'Something went wrong on our side' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** An error whose message is one sentence for the person who caused or met it. */
export class CopilotError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CopilotError'
    this.code = code
  }

  get exitCode() {
    return ERRORS[this.code].exitCode
  }

  get status() {
    return ERRORS[this.code].status
  }
}
