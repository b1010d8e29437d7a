/** What openapi-typescript generated, taken apart. */
import type { Api, OperationId, OperationTraits } from './api.js';

export type Operation<A extends Api, Id extends OperationId<A>> = A['operations'][Id];
export type Member<T, K extends PropertyKey> = T extends { [P in K]?: infer V }
  ? Exclude<V, undefined>
  : never;
export type Parameters<A extends Api, Id extends OperationId<A>, In extends string> = Member<
  Member<Operation<A, Id>, 'parameters'>,
  In
>;
export type Trait<
  A extends Api,
  Id extends OperationId<A>,
  K extends keyof OperationTraits,
> = Id extends keyof A['traits']
  ? Extract<Member<A['traits'][Id], K>, NonNullable<OperationTraits[K]>>
  : never;

export type Nothing = Readonly<Record<never, never>>;
export type OrNothing<T> = [T] extends [never] ? Nothing : T;
export type Flat<T> = { [K in keyof T]: T[K] };

interface ReadMarker {
  readonly $read: unknown;
}
interface WriteMarker {
  readonly $write: unknown;
}

/** A schema as a response shows it: `writeOnly` members are gone. It is only read, so values that cannot change fit. */
export type AsRead<T> = T extends WriteMarker
  ? never
  : T extends { readonly $read: infer U }
    ? AsRead<U>
    : T extends readonly unknown[]
      ? { readonly [I in keyof T]: AsRead<T[I]> }
      : T extends object
        ? { readonly [K in keyof T as NonNullable<T[K]> extends WriteMarker ? never : K]: AsRead<T[K]> }
        : T;

/** A schema as a request sends it: `readOnly` members are gone, `writeOnly` ones are plain. */
export type AsWritten<T> = T extends ReadMarker
  ? never
  : T extends { readonly $write: infer U }
    ? AsWritten<U>
    : T extends readonly unknown[]
      ? { [I in keyof T]: AsWritten<T[I]> }
      : T extends object
        ? { [K in keyof T as NonNullable<T[K]> extends ReadMarker ? never : K]: AsWritten<T[K]> }
        : T;
