import { expect, test } from 'vitest'
import { applyBatchLine, applyRule, describeRule, findRule, RULES } from './index.ts'

const DAY = '2026-08-01'
const engagement = { cadenceAdherence: 90, stakeholderMix: 70, decisionVelocity: 65, followUpClosure: 80 }

test('the finding of the contract, key by key', () => {
  expect(JSON.stringify(applyRule('ENG-01', engagement, DAY))).toBe(
    JSON.stringify({
      rule: 'ENG-01',
      asOf: DAY,
      status: 'decided',
      value: { score: 76.25 },
      missing: [],
      because: [{ clause: 'ENG-01', says: '0.30 x 90 + 0.30 x 70 + 0.25 x 65 + 0.15 x 80 = 76.25' }],
      conflicts: [],
    }),
  )
})

test('a rule is found by its id in any case, and a mistyped id names the nearest', () => {
  expect(findRule(' eng-01 ')?.id).toBe('ENG-01')
  expect(() => applyRule('ENG-1', {}, DAY)).toThrow(/no rule "ENG-1"; the nearest are ENG-01/)
})

test('an error names the place within a list', () => {
  const clients = [
    { id: 'a', mrr: 1 },
    { id: 'b', mrr: '2' },
  ]
  expect(applyRule('SEG-04', { clients }, DAY)).toMatchObject({
    status: 'invalid',
    error: 'clients[1].mrr must be a number, not "2".',
  })
})

test('a conflict is listed with every reading and the one that was applied', () => {
  const [flat] = applyRule('DMI-03', { segment: 'C', dmi: 72, position: 'flat' }, DAY).conflicts
  expect(flat).toMatchObject({
    id: 'dmi-colours',
    applied: 'flat',
    readings: [{ position: 'by-segment' }, { position: 'flat' }],
  })
  expect(applyRule('DMI-03', { segment: 'C', dmi: 72 }, DAY).conflicts[0]?.applied).toBe('by-segment')
})

test('a misprint is listed only where its reading is asked for', () => {
  expect(applyRule('ENG-01', { ...engagement, position: 'printed' }, DAY)).toMatchObject({
    value: { score: 77.25 },
    conflicts: [{ id: 'eng-01-example', applied: 'printed' }],
  })
})

test.each(RULES)('$id is described as JSON', (rule) => {
  const described = JSON.parse(JSON.stringify(describeRule(rule)))
  expect(described).toMatchObject({ id: rule.id, input: { type: 'object', additionalProperties: false } })
  expect(described.input.properties.position?.enum ?? []).toEqual(described.positions)
})

test.each([
  ['no JSON', '{', null, ''],
  ['nothing', '', null, ''],
  ['a list', '[]', null, ''],
  ['no id', '{"rule":"CX-01","input":{}}', null, 'CX-01'],
  ['no rule', '{"id":"1","input":{}}', '1', ''],
  ['no input', '{"id":7,"rule":"CX-01"}', 7, 'CX-01'],
  ['an unknown rule', '{"id":"1","rule":"CX-99","input":{}}', '1', 'CX-99'],
  ['a value out of range', '{"id":"1","rule":"CX-01","input":{"pulse":9}}', '1', 'CX-01'],
  ['a hostile key', '{"id":"1","rule":"CX-01","input":{"__proto__":{"pulse":5}}}', '1', 'CX-01'],
  [
    'a very deep value',
    `{"id":"1","rule":"CX-01","input":{"pulse":${'['.repeat(9000)}${']'.repeat(9000)}}}`,
    '1',
    'CX-01',
  ],
])('a batch line with %s is an invalid result', (_, line, id, rule) => {
  const finding = applyBatchLine(line, DAY)
  expect(finding).toMatchObject({ id, rule, status: 'invalid', value: null })
  expect(finding.error).toMatch(/\.$/)
})

test('a batch line is answered with its id first', () => {
  const finding = applyBatchLine('{"id":"q1","rule":"CX-01","input":{"pulse":4.5}}', DAY)
  expect(Object.keys(finding)[0]).toBe('id')
  expect(finding).toMatchObject({ id: 'q1', status: 'decided', value: { colour: 'green' } })
})
