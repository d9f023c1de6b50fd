const ASKS_DAY =
  /\b(?:when|(?:which|what) (?:day|date)|(?:from|by|until) when|deadline|dates? (?:for|of)|due (?:by|date|day|on)|due\b(?=[^.!]*\?)|(?:first|last|latest|earliest) (?:\w+ )?(?:day|date|moment)|how long)\b/i

/** Whether a question asks for a day: "when is it due?", "the latest day that is still in time". */
export const asksDay = (question: string): boolean => ASKS_DAY.test(question)
