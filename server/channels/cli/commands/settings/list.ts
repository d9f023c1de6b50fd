import { NAMED_SETTINGS } from '../../../../records/settings/named-settings.ts'
import type { Part } from '../../gather-parts.ts'
import { renderSetting } from '../../render-setting.ts'

export const list: Part = {
  name: 'list',
  usage: '',
  summary: 'List what is set in place of the blueprints, and the numbers that they leave open.',
  options: {},
  example: 'settings',
  async run(invocation) {
    const { records } = await invocation.app()
    const saved = (await records.settings.history()).filter(({ endedAt }) => endedAt === null)
    const set = new Set(saved.map(({ subject }) => subject))
    const open = NAMED_SETTINGS.filter((name) => !set.has(name))
    const text = [
      saved.length === 0 ? 'Nothing is set: the blueprints hold.' : saved.map(renderSetting).join('\n'),
      `Left open by the blueprints and not set: ${open.join(', ')}.`,
    ].join('\n\n')
    return { text, json: { settings: saved, open } }
  },
}
