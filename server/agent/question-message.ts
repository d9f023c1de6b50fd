const CHOSEN = /\n\nChosen client: (.+)$/

/** The message of the person as the model sees it: the question, and the client that was chosen for it. */
export const toMessage = (question: string, client: string | undefined) =>
  client === undefined ? question : `${question}\n\nChosen client: ${client}`

/** The question in such a message. */
export const questionOf = (message: string) => message.replace(CHOSEN, '')

/** The chosen client in such a message, or undefined. */
export const chosenClientOf = (message: string) => CHOSEN.exec(message)?.[1]
