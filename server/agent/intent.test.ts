import { describe, expect, test } from 'vitest'
import { routeIntent, TOOLS_OF } from './intent.ts'

const PEOPLE = ['Priya Raman', 'Tom Okafor', 'Jonas Weil']

describe('questions about the portfolio read the records', () => {
  test.each([
    'What are my open calls to action?',
    'Show me our open CTAs',
    'List my overdue calls to action',
    'How many open calls to action do we have?',
    'Which calls to action are on my list: our open tasks?',
    'What is due this week?',
    'What is overdue?',
    'What falls due next week?',
    'Anything due today?',
    'What do I have to do today?',
    'What should we finish this week?',
    'What must Priya do?',
    'What does Tom Okafor have to do this week?',
    "Show Priya's open calls",
    "What is on Tom's plate?",
    'Which calls does Jonas have?',
    'Which of our clients are at risk?',
    'Which clients are red in adoption?',
    'Which clients have an overdue recap?',
    'How many clients have an overdue first action?',
    'Which clients are on the watchlist?',
    'Plan our client meetings for 2027',
    'Please plan the meetings of 2027',
    'Can you draw up the meeting calendar for 2028?',
    'Who renews in the next 90 days?',
    'Which of our clients renew within 3 months?',
    'Who is up for renewal in the next 60 days?',
    'Which renewals are coming up this quarter?',
  ])('%s', (question) => expect(routeIntent(question, undefined, PEOPLE)).toBe('portfolio'))
})

describe('questions about the method read the blueprints', () => {
  test.each([
    'Which clients get a vCIO?',
    'Which clients get a QBR every quarter?',
    'What must a CSM do in the first week?',
    'What must the vCIO do before a QBR?',
    'What must Sales do?',
    'What should Account Managers do?',
    'What must Priyanka do?',
    'What is a call to action?',
    'Who owns open calls to action?',
    'How many open calls to action may a CSM have?',
    'When does an open call to action close?',
    'What should our calls to action hold?',
    'What is due within 48 hours of a QBR?',
    'What is due after a strategy session?',
    'What is due in the first week of onboarding?',
    'What happens when a recap is overdue?',
    'What makes a recap overdue?',
    'When is a client at risk?',
    'What puts a client at risk?',
    'Who acknowledges an at-risk case?',
    'What makes adoption red?',
    'When is engagement red for Segment A?',
    'How do we plan client meetings for a year?',
    'How many meetings does a Segment B client get in 2027?',
    'What belongs in the plan of a meeting?',
    'Who owns the renewal call 90 days before the end?',
    'What must happen 90 days before a renewal?',
    'Who runs the renewal conversation?',
    'What does renewal confidence consist of?',
    'How likely is a renewal with red engagement?',
    'Why do my clients ignore reports?',
    'Explain ENG-04',
  ])('%s', (question) => expect(routeIntent(question, undefined, PEOPLE)).toBe('blueprint'))
})

test('a chosen client decides, whatever the question', () => {
  expect(routeIntent('What are my open calls to action?', 'C-1001')).toBe('client')
})

test('with a client chosen no tool lists the others', () => {
  expect(TOOLS_OF.client).not.toContain('list_clients')
  expect(TOOLS_OF.client).toContain('read_months')
})
