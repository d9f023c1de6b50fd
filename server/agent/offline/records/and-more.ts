/** The line that says how many more there are than were shown; none where there are none. */
export const andMore = (more: number, where = ''): string[] => (more > 0 ? [`and ${more} more${where}.`] : [])
