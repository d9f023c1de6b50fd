import { build } from './build-element.js'
import { citeButtons } from './cite-button.js'

/** The places where the blueprints disagree that a result rests on: every reading, and the one that was applied. */
export function conflictList(conflicts) {
  return conflicts.map(({ topic, applied, readings }) =>
    build(
      'div',
      { class: 'conflict' },
      build('p', {}, `The blueprints disagree on this: ${topic}.`),
      build(
        'ul',
        {},
        ...readings.map(({ position, says, clauses }) =>
          build('li', {}, `${position === applied ? 'Applied: ' : 'Other reading: '}${says} `, ...citeButtons(clauses)),
        ),
      ),
    ),
  )
}
