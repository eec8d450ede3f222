/** What the two lines that lie beside each other are called. */
export interface Names {
  one: string;
  other: string;
}
