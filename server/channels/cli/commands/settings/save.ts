import { CopilotError } from '../../../../domain/errors.ts'
import { readSettings } from '../../../../records/settings/read-settings.ts'
import type { Part } from '../../gather-parts.ts'
import { readTextFile } from '../../read-text-file.ts'

export const save: Part = {
  name: 'save',
  usage: 'FILE',
  summary: 'Save the settings of a file, all or none; look first with copilot rules diff --settings FILE.',
  options: {},
  example: 'settings save own.yaml',
  async run(invocation) {
    const [file] = invocation.words
    if (file === undefined) throw new CopilotError('bad-input', 'Name the file: copilot settings save own.yaml.')
    const settings = readSettings(await readTextFile(file), file)
    const { records } = await invocation.app()
    const saved = await records.settings.save(settings, invocation.now)
    return { text: `${saved} ${saved === 1 ? 'setting' : 'settings'} saved.`, json: { saved } }
  },
}
