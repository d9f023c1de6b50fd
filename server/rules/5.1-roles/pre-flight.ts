import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reaches, shareField, percentOf } from '../kinds/measure.ts'
import { addHours } from './add-hours.ts'

/** PPL-018: a meeting goes ahead when the decision-maker is confirmed 48 to 72 hours before it; else it is rescoped. */
export const preFlight = defineRule({
  id: 'PPL-018',
  title: 'Pre-flight check of a meeting',
  clauses: ['PPL-018'],
  parameters: inEdition({
    'PPL-018': { hoursBefore: { from: 72, to: 48 }, rightPersonInRoomPercent: { atLeast: 90 } },
  }),
  input: {
    decisionMakerConfirmed: z.boolean(),
    meetingStartsAt: field.instant.optional().describe('Gives the window of the check'),
    rightPersonInRoomPercent: shareField.optional(),
  },
  decide({ decisionMakerConfirmed, meetingStartsAt, rightPersonInRoomPercent }, values) {
    const { hoursBefore, rightPersonInRoomPercent: target } = values['PPL-018']
    const share = rightPersonInRoomPercent === undefined ? undefined : percentOf(rightPersonInRoomPercent)
    const reached = share === undefined ? undefined : reaches(share, target)
    const window =
      meetingStartsAt === undefined
        ? {}
        : {
            checkFrom: addHours(meetingStartsAt, -hoursBefore.from),
            checkBy: addHours(meetingStartsAt, -hoursBefore.to),
          }
    const says = decisionMakerConfirmed
      ? 'The decision-maker is confirmed: the meeting goes ahead'
      : 'The decision-maker is not confirmed: shorten to an update and book a separate decision call'
    return {
      value: {
        outcome: decisionMakerConfirmed ? 'go' : 'rescope',
        nextSteps: decisionMakerConfirmed ? [] : ['Shorter update', 'Separate decision call with the right executive'],
        ...window,
        ...(reached === undefined ? {} : { rightPersonTargetMet: reached.met }),
      },
      because: [
        { clause: 'PPL-018', says },
        ...(reached === undefined
          ? []
          : [{ clause: 'PPL-018' as const, says: `Right person in the room: ${reached.says}` }]),
      ],
    }
  },
})
