import { writeFile } from 'node:fs/promises'
import { CopilotError } from '../../domain/errors.ts'

/** Writes a file that a person named, in place of one that is there. Throws `bad-input` when it cannot be written. */
export async function writeNamedFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    const { code } = error as { code?: string }
    const reason =
      code === 'ENOENT' ? 'its folder does not exist' : code === 'EISDIR' ? 'it is a folder' : `the system says ${code}`
    throw new CopilotError('bad-input', `${path} cannot be written because ${reason}; name another file.`, {
      cause: error,
    })
  }
}
