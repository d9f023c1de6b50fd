import { CopilotError } from '../../../../domain/errors.ts'
import { readSettings } from '../../../../records/settings/read-settings.ts'
import { dayOf, textOption } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'
import { readTextFile } from '../../read-text-file.ts'
import { renderEffects } from '../../render-effects.ts'

export const diff: Part = {
  name: 'diff',
  usage: '--settings FILE',
  summary:
    'Name every client whose segment, colour, gate or trigger would change under other settings; nothing is saved.',
  options: {
    settings: { type: 'string', value: 'FILE', help: 'diff: a YAML or JSON list of settings' },
    'as-of': { type: 'string', value: 'DAY', help: 'diff: judge for this day, YYYY-MM-DD (default: today)' },
  },
  example: 'rules diff --settings own.yaml',
  async run(invocation) {
    const file = textOption(invocation, 'settings')
    if (file === undefined)
      throw new CopilotError('bad-input', 'Name the file: copilot rules diff --settings own.yaml.')
    const settings = readSettings(await readTextFile(file), file)
    const { records } = await invocation.app()
    const found = await records.settings.diff(settings, dayOf(invocation))
    return { text: renderEffects(found), json: found }
  },
}
