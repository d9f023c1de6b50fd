import type { Part } from '../../gather-parts.ts'
import { renderSetting } from '../../render-setting.ts'

export const history: Part = {
  name: 'history',
  usage: '',
  summary: 'List every setting there has been, the latest first.',
  options: {},
  example: 'settings history',
  async run(invocation) {
    const { records } = await invocation.app()
    const saved = await records.settings.history()
    const text = saved.length === 0 ? 'Nothing has ever been set.' : saved.map(renderSetting).join('\n')
    return { text, json: { settings: saved } }
  },
}
