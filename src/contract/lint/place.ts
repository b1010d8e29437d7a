import type { Location, UserContext } from '@redocly/openapi-core';

export type { Location };

/** A mapping of the document, not yet known to be what it should be. */
export type Node = Readonly<Record<string, unknown>>;

/** A node and where it is written. */
export interface Place<T extends object = Node> {
  readonly node: T;
  readonly at: Location;
}

/** Walks from node to node over references, also into other files. What does not resolve is left out. */
export class Reader {
  constructor(private readonly resolve: UserContext['resolve']) {}

  follow<T extends object = Node>(node: unknown, at: Location): Place<T> | undefined {
    if (node === null || typeof node !== 'object') return undefined;
    if (!('$ref' in node) || typeof node.$ref !== 'string') return { node: node as T, at };
    const target = this.resolve<T>({ $ref: node.$ref }, at.source.absoluteRef);
    return target.location && this.follow<T>(target.node, target.location);
  }

  child<T extends object = Node>(place: Place<object>, key: string | number): Place<T> | undefined {
    if (!Object.hasOwn(place.node, key)) return undefined;
    return this.follow<T>((place.node as Node)[key], place.at.child([key]));
  }

  /** The members of a mapping that are mappings or sequences themselves. */
  entries<T extends object = Node>(place: Place<object> | undefined): [string, Place<T>][] {
    if (!place) return [];
    return Object.keys(place.node).flatMap((key): [string, Place<T>][] => {
      const child = this.child<T>(place, key);
      return child ? [[key, child]] : [];
    });
  }

  items<T extends object = Node>(place: Place<object> | undefined): Place<T>[] {
    return Array.isArray(place?.node) ? this.entries<T>(place).map(([, item]) => item) : [];
  }
}
