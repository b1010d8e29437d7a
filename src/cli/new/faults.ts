/** Why there is no operation to be made of what was asked for. Each sentence says what to do instead. */
export class CannotMake extends Error {
  constructor(...sentences: string[]) {
    super(sentences.join('\n'));
  }
}
