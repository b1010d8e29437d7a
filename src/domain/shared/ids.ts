/** Where new ids come from. */
export interface Ids {
  /** A UUID of version 7: later ones sort after earlier ones. */
  next(): string;
}

/** A client's UUID in the one spelling that is stored and compared. */
export const toId = (text: string): string => text.toLowerCase().replace(/^urn:uuid:/, '');
