/**
 * What the functions of `serializers.ts` do. A plan lists the declared members, so a value can be written without
 * asking what it holds: what is not declared cannot leave.
 */

/** A function of generated-support.ts for a scalar, or the name of a planned function. */
export type Writer = string;

export interface MemberPlan {
  readonly name: string;
  readonly required: boolean;
  readonly writer: Writer;
}

export interface ObjectPlan {
  readonly members: readonly MemberPlan[];
  /** Declared, but never written. */
  readonly hidden: readonly string[];
  /** Members that are not listed, by pattern of their name or all of them. */
  readonly further: readonly { readonly pattern?: string; readonly writer: Writer }[];
}

export interface AlternativePlan {
  readonly writer: Writer;
  /** Undiscriminated: the alternative fits if these are present, and these have one of the values. */
  readonly required: readonly string[];
  readonly values: readonly { readonly name: string; readonly tags: readonly string[] }[];
  /** The more of these are present, the better it fits. */
  readonly members: readonly string[];
}

export type Plan =
  | ({ readonly kind: 'object' } & ObjectPlan)
  | { readonly kind: 'array'; readonly prefix: readonly Writer[]; readonly items: Writer }
  | {
      readonly kind: 'tagged';
      readonly member: string;
      readonly writers: readonly { readonly tag: string; readonly writer: Writer }[];
      readonly fallback: Writer;
    }
  | { readonly kind: 'fitting'; readonly alternatives: readonly AlternativePlan[]; readonly fallback: Writer }
  /** Objects and arrays, told apart by looking. */
  | { readonly kind: 'mixed'; readonly array: Writer; readonly object: Writer };
