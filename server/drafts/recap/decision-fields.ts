/** A person's name as notes write it: one to three capitalised words. */
export const NAME = "[A-Z][a-z'’]+(?:[ -][A-Z][a-z'’]+){0,2}"
const NOBODY =
  /^(We|They|The|Client|Team|It|This|That|He|She|Not|Decision|Agreed|Approved|Next|Budget|Owner|None|Nobody|Tbd|Tbc|To|If|Our|All|Everyone|Someone|Phase|Upgrade|Replace|Move)\b/i

export function ownerOf(field: string | undefined, prose: string): string | null {
  const written =
    field ??
    new RegExp(`\\b(?:owner|owned by|responsible|led by|assigned to)\\s*[:=]?\\s*(?:is |will be )?(${NAME})`, 'i').exec(
      prose,
    )?.[1] ??
    new RegExp(
      `\\b(${NAME})\\s+(?:will|to own|owns|takes|is the owner|is owner|to lead|leads|to run|runs|to arrange|to sign)\\b`,
    ).exec(prose)?.[1]
  if (written === undefined) return null
  const name = new RegExp(`^${NAME}`).exec(written.trim())?.[0]?.trim()
  if (
    name === undefined ||
    NOBODY.test(name) ||
    /\b(tbd|tbc|unknown|nobody|none|not (set|named|agreed))\b/i.test(written)
  )
    return null
  return name
}

export const dueIn = (text: string) =>
  /\b(?:by|due|before|on|until|deadline|target|live|starting|start|from)\b[^.;]{0,45}/gi.exec(text) === null
    ? text
    : [...text.matchAll(/\b(?:by|due|before|on|until|deadline|target|live|starting|start|from)\b[^;]{0,45}/gi)]
        .map(([part]) => part)
        .join(' | ')

const MONEY =
  /(?:[$€£]\s?\d[\d,.]*\s?(?:k|m|million)?\b(?:\s?[-–]\s?[$€£]?\s?\d[\d,.]*\s?k?\b)?(?:\s?(?:\/|per |a )(?:month|mo|year|yr|user|device|seat))?|\b\d{1,3}(?:,\d{3})+\s?(?:dollars|usd|eur|gbp)\b)/i
export const budgetIn = (text: string) =>
  /\bno budget|budget (?:is )?(?:tbd|tbc|open|not|unknown|to be)/i.test(text) ? undefined : MONEY.exec(text)?.[0]

export function budgetOf(written: string | undefined): string | null {
  const sum = written === undefined ? undefined : MONEY.exec(written)?.[0]
  return sum === undefined ? null : sum.replace(/[.,]$/, '').trim()
}

export function writtenOf(field: string | undefined, text: string): boolean | null {
  if (field !== undefined && /^(yes|true|y)\b/i.test(field)) return true
  if (field !== undefined && /^(no|false|n|not)\b/i.test(field)) return false
  if (
    /\bnot (?:yet )?in writing|verbal(?:ly)?|not signed|will (?:confirm|sign|send|email)|to be confirmed|orally|unsigned/i.test(
      text,
    )
  )
    return false
  if (/\bin writing|by e-?mail|e-?mailed|signed|written (?:approval|confirmation|ok)|purchase order|\bPO\b/i.test(text))
    return true
  return null
}

export function reasonOf(field: string | undefined, prose: string): string | null {
  const said =
    field ??
    /\b(?:because|since|why now:?|as)\s+((?:the|their|our|it|they|we|insurer|insurance|renewal|auditors?|support|current|[A-Z])[^.;]{8,140})/i.exec(
      prose,
    )?.[1] ??
    /\b((?:before|ahead of|in time for) (?:the|their|its) [^.;,]{5,80})/i.exec(prose)?.[1]
  return said === undefined ? null : said.trim().replace(/[\s,;]+$/, '')
}
