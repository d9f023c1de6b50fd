import { expect, test } from 'vitest'
import { wantedFigure } from './wanted-figure.ts'

test.each([
  [
    'How many days may a draft wait?',
    'days',
    'It waits at most 5 business days.',
    'It waits until 5 people have read it.',
  ],
  ['How often is the map redrawn?', 'span', 'It is redrawn monthly.', 'It is redrawn with care.'],
  ['What do we charge for a workshop?', 'money', 'A workshop is $900.', 'A workshop takes 3 hours.'],
  ['Which discount may we give?', 'share', 'At most 10 % off.', 'At most 10 clients.'],
  ['How many sponsors does a project need?', 'count', 'Two sponsors sign.', 'Two signatures are enough.'],
  ['On which scale is ease scored? What scale?', 'amount', 'From 1 to 5.', 'From low to high.'],
  ['Hourly rate for a scribe?', 'money', 'A scribe takes $80 an hour.', 'A scribe takes 2 hours.'],
  ['What ratio of scribes to readers is right?', 'ratio', 'One scribe, 3:1.', 'One scribe and 3 readers.'],
  ['On which weekday do we meet?', 'weekday', 'We meet on Tuesdays.', 'We meet every 7 days.'],
  ['Passing score for the exam?', 'amount', 'From 18 on.', 'Level 2 is the exam.'],
  ['Notice period for a booking?', 'span', 'Two weeks.', 'Two rooms.'],
  ['How is reach calculated?', 'formula', 'reach = sent ÷ read', 'Reach is watched by the team.'],
])('"%s" asks for %s', (question, kind, holds, lacks) => {
  const figure = wantedFigure(question)
  expect(figure?.kind).toBe(kind)
  expect(figure?.isIn(holds)).toBe(true)
  expect(figure?.isIn(lacks)).toBe(false)
})

test.each(['Who draws the map?', 'Why do we meet?', 'What belongs in a brief?', 'How do we test a price?'])(
  '"%s" asks for no figure',
  (question) => expect(wantedFigure(question)).toBeUndefined(),
)
