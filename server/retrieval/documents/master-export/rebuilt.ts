/** What was rebuilt from the flattened text of a master export, in counts. */
export interface Rebuilt {
  sections: number
  headings: number
  lists: number
  tablesRebuilt: number
  tablesKeptAsText: number
}
