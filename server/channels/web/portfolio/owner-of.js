/** Who owns a call to action: the person, else the role. */
export const ownerOf = ({ person, owner }) => person ?? owner ?? 'No owner named'
