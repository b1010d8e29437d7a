/** Where new ids come from. */
export interface Ids {
  /** A UUID of version 7: later ones sort after earlier ones. */
  next(): string;
}
