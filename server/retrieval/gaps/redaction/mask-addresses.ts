import { PLACEHOLDER } from './placeholders.ts'

const PUNCTUATED = /^([([{<]*)(.*?)([)\]}>.,;:!?]*)$/u
const ADDRESS = /@|:\/\/|^www\.|\p{L}\.\p{L}{2,}(?:[/:?#]|$)/iu

/** Puts a placeholder where a word is an e-mail address, a web address or a host's name. */
export const maskAddresses = (text: string) =>
  text.replaceAll(/\S+/gu, (word) => {
    const [, before = '', inner = '', after = ''] = PUNCTUATED.exec(word) ?? []
    return ADDRESS.test(inner) ? `${before}${PLACEHOLDER.address}${after}` : word
  })
