/** `convert` for a member that may be absent or null, which stay what they are. */
export const optional =
  <From, To>(convert: (value: From) => To) =>
  <Empty extends null | undefined>(value: From | Empty): To | Empty =>
    value == null ? (value as Empty) : convert(value);
