import { describe, expect, it } from 'vitest'
import { clockSpanIn } from './read-clock-spans.ts'

describe('clockSpanIn', () => {
  it.each([
    ['raised at 1:15 pm, acknowledged at 5 pm the same business day', 3.75],
    ['raised 9:00, acknowledged at 13:30', 4.5],
    ['from 10 a.m. to noon', 2],
    ['raised on Monday at 9 am, acknowledged at 2pm on Monday', 5],
    ['raised at 4 pm, acknowledged at 9 am the next day', undefined],
    ['raised at 9 am, acknowledged at 4 pm the next day', undefined],
    ['raised on Monday at 9 am, acknowledged on Tuesday at 2 pm', 29],
    ['decision Monday 9 am, first action Thursday 1 pm', 76],
    ['raised at 9 am, acknowledged on Tuesday at 2 pm', undefined],
    ['three calls: 9 am, 11 am and 2 pm', undefined],
    ['QBR at 9 am', undefined],
  ])('%s', (question, hours) => expect(clockSpanIn(question)?.value).toBe(hours))
})
