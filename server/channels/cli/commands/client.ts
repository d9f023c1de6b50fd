import { CopilotError } from '../../../domain/errors.ts'
import { type Command, dayOf } from '../command.ts'
import { renderProfile } from '../render-profile.ts'

export const client: Command = {
  name: 'client',
  usage: 'ID',
  summary: 'Show one client: record, segment, band, touch, health with reasons, open gates.',
  options: { 'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' } },
  example: 'client "Northwind Dental" --json',
  async run(invocation) {
    if (invocation.words.length === 0)
      throw new CopilotError('bad-input', 'Name a client by its id or name; "copilot clients" lists them.')
    const { records } = await invocation.app()
    const profile = await records.profile(invocation.words.join(' '), dayOf(invocation))
    return { text: renderProfile(profile), json: profile }
  },
}
