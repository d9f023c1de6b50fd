import { CopilotError } from '../../domain/errors.ts'

/** What makes a list or a file of the project unreadable, with its place: a file seen from the project's folder, a line from 1. */
export class BrokenEntry extends CopilotError {
  readonly file: string
  readonly line: number
  readonly says: string

  constructor(file: string, line: number, says: string) {
    super('unreadable-file', `${file}:${line}: ${says}`)
    this.name = 'BrokenEntry'
    this.file = file
    this.line = line
    this.says = says
  }
}
