// Bounded, so that a long run of letters is not read over and over.
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu

/** Puts `[e-mail removed]` where an e-mail address stood. */
export const maskEmails = (text: string) => text.replaceAll(EMAIL, '[e-mail removed]')
