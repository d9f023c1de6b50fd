import { describe, expect, it } from 'vitest'
import { sayLacking } from './measure.ts'

describe('sayLacking', () => {
  it.each([
    [{ met: 171, of: 190 }, { atLeast: 95 }, '10 more of 190 reach it'],
    [{ met: 9, of: 20 }, { atMost: 40 }, '1 fewer of 20 keep it'],
    [{ met: 7, of: 10 }, { above: 70 }, '1 more of 10 reach it'],
    [{ met: 1, of: 20 }, { below: 5 }, '1 fewer of 20 keep it'],
    [{ met: 19, of: 20 }, { atLeast: 95 }, ''],
    // No count of three lies above all of it.
    [{ met: 3, of: 3 }, { above: 100 }, ''],
  ])('%o against %o: %s', (share, limit, says) => expect(sayLacking(share, limit)).toBe(says))

  it('says nothing of a percentage, which has no count', () => expect(sayLacking(90, { atLeast: 95 })).toBe(''))
})
