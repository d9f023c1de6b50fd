/** The names of the fields that are not there, in the order asked. */
export const absentOf = <Input extends object>(input: Input, names: readonly (keyof Input & string)[]): string[] =>
  names.filter((name) => input[name] === undefined)
