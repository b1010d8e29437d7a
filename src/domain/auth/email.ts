/**
 * The form under which an address is one account: spellings that look or are meant alike are the same. The
 * address as entered is kept beside it for writing to it.
 */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();
