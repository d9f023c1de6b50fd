import { CopilotError } from '../../../domain/errors.ts'
import { type Command, textOption } from '../command.ts'
import { readTextFile } from '../read-text-file.ts'

export const draftRecap: Command = {
  name: 'draft recap',
  usage: '--client ID --notes FILE',
  summary: 'Draft the recap of a meeting from its notes.',
  options: {
    client: { type: 'string', value: 'ID', help: 'the client (id or name)' },
    notes: { type: 'string', value: 'FILE', help: 'the notes, a text file; - reads standard input' },
    'meeting-ended': {
      type: 'string',
      value: 'TIME',
      help: 'when the meeting ended, ISO 8601 (default: the day in the notes, else now)',
    },
  },
  example: 'draft recap --client C-001 --notes notes.txt',
  async run(invocation) {
    const client = textOption(invocation, 'client')
    const notes = textOption(invocation, 'notes')
    if (client === undefined || notes === undefined)
      throw new CopilotError(
        'bad-input',
        'A recap needs --client and --notes, e.g. copilot draft recap --client C-001 --notes notes.txt.',
      )
    const ended = textOption(invocation, 'meeting-ended')
    if (ended !== undefined && Number.isNaN(Date.parse(ended)))
      throw new CopilotError(
        'bad-input',
        `--meeting-ended must be a time such as 2026-11-24T15:00:00Z, not "${ended}".`,
      )
    const text = notes === '-' ? await invocation.readInput() : await readTextFile(notes)
    const { draftRecap: draft } = await invocation.app()
    const recap = await draft({
      client,
      notes: text,
      meetingEndedAt: ended === undefined ? undefined : new Date(ended).toISOString(),
      now: invocation.now,
    })
    return { text: [recap.markdown, ...recap.notices.map((notice) => `Note: ${notice}`)].join('\n\n'), json: recap }
  },
}
