/** The answers that a bundled document shows for an operation: its examples, by status and media type. */

export interface ShownResponse {
  /** As declared: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly media: readonly ShownMedia[];
  /** What the document shows of each header, by its name as declared. */
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface ShownMedia {
  /** In lower case, without parameters. */
  readonly type: string;
  readonly examples: readonly ShownExample[];
}

export interface ShownExample {
  readonly name: string;
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

export class ShownDocument {
  /** `bundle`: every `$ref` leads into the document itself. */
  constructor(private readonly bundle: unknown) {}

  responsesOf(operationId: string): ShownResponse[] {
    const items = this.entries((this.bundle as Node)['paths']);
    const operation = items
      .flatMap(([, item]) => this.entries(item))
      .find(([, node]) => node['operationId'] === operationId);
    return this.entries(operation?.[1]['responses']).map(([status, response]) => ({
      status,
      media: this.entries(response['content']).map(([type, media]) => ({
        type: type.split(';', 1)[0]!.trim().toLowerCase(),
        examples: this.examplesOf(media),
      })),
      headers: Object.fromEntries(
        this.entries(response['headers']).map(([name, header]) => [name, this.valueOf(header)]),
      ),
    }));
  }

  private examplesOf(media: Node): ShownExample[] {
    const named = this.entries(media['examples']).flatMap(([name, example]) =>
      'value' in example ? [{ name, value: example['value'] }] : [],
    );
    if (named.length > 0) return named;
    const value = this.valueOf(media);
    return value === undefined ? [] : [{ name: 'example', value }];
  }

  /** The first value that is shown, of whatever it is, or the one that its schema leaves. */
  private valueOf(node: Node): unknown {
    const [first] = this.entries(node['examples']);
    const schema = this.resolve(node['schema']);
    const listed = (name: string): unknown => (schema[name] as unknown[] | undefined)?.[0];
    const inSchema = [schema['const'], schema['example'], listed('examples'), schema['default']];
    return [first?.[1]['value'], node['example'], ...inSchema, listed('enum')].find(
      (value) => value !== undefined,
    );
  }

  /** The members of an object that are objects, with references followed. */
  private entries(node: unknown): [string, Node][] {
    return Object.entries(this.resolve(node)).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null ? [[name, this.resolve(value)]] : [],
    );
  }

  private resolve(node: unknown): Node {
    const reference = (node as Node | undefined)?.['$ref'];
    if (typeof reference !== 'string') return (node ?? {}) as Node;
    const keys = decodeURIComponent(reference).split('/').slice(1);
    const target = keys
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((at, key) => (at as Node | undefined)?.[key], this.bundle);
    return this.resolve(target);
  }
}
