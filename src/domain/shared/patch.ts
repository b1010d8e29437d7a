/**
 * A JSON Merge Patch (RFC 7396) of `T`: an absent member stays as it is, `null` clears. A member that cannot be
 * empty does not accept `null`.
 */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** `current` with the members that the patch names. Members are taken by name, never by what the input holds. */
export function patched<T extends object, K extends keyof T>(
  current: T,
  patch: Patch<Pick<T, K>>,
  names: readonly K[],
): T {
  const result = { ...current };
  for (const name of names) {
    const value = patch[name];
    if (value !== undefined) result[name] = value;
  }
  return result;
}
