import { CopilotError } from '../../../../domain/errors.ts'
import { textOption } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'

export const withdraw: Part = {
  name: 'withdraw',
  usage: 'SUBJECT --by NAME',
  summary: 'Let the blueprints hold again for one subject.',
  options: { by: { type: 'string', value: 'NAME', help: 'withdraw: who decided it' } },
  example: 'settings withdraw ENG-04.cadence.green --by "Dana Cole"',
  async run(invocation) {
    const subject = invocation.words.join(' ')
    const by = textOption(invocation, 'by')
    if (subject === '' || by === undefined)
      throw new CopilotError(
        'bad-input',
        'Name the subject and who decided: copilot settings withdraw SUBJECT --by NAME.',
      )
    const { records } = await invocation.app()
    await records.settings.withdraw(subject, by, invocation.now)
    return { text: `${subject} is withdrawn; the blueprints hold.`, json: { withdrawn: subject } }
  },
}
