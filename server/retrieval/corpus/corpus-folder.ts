/** A folder with a corpus in it, and how it is named to a person: the places that checks and errors tell begin with it. */
export interface CorpusFolder {
  url: URL
  /** Without a slash at the end: `corpus`, or the folder as it was typed. */
  shown: string
}
