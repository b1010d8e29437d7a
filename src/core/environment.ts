/** Reading the environment: each variable is declared once, with what it means, and all faults are told at once. */
import { KeyObject } from 'node:crypto';
import * as z from 'zod';

export const environments = ['development', 'test', 'staging', 'production'] as const;
export type Environment = (typeof environments)[number];

export interface Variable<T> {
  /** For whoever operates the service: what it does, in which unit, why one would change it. */
  readonly about: string;
  /** From text to value. */
  readonly schema: z.ZodType<T, string>;
  /**
   * As one would write it; `$NAME` stands for another variable. An environment without a default must be given a
   * value.
   */
  readonly default?: string | Partial<Record<Environment, string>>;
  /** The value never appears in faults. */
  readonly hidden?: true;
  /** Hidden, and outside development it must not be one that everybody knows. */
  readonly secret?: true;
}

export type Variables = Readonly<Record<string, Variable<unknown>>>;

export type Values<V extends Variables> = { [Name in keyof V]: z.output<V[Name]['schema']> };

/** Why a process does not start: one line per fault. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly faults: readonly string[]) {
    super(
      `the environment has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n  ${faults.join('\n  ')}`,
    );
  }
}

/** The values of all variables, or a {@link ConfigurationError} with all faults. Empty text counts as not set. */
export function readEnvironment<V extends Variables>(
  variables: V,
  environment: Environment,
  given: NodeJS.ProcessEnv,
): Values<V> {
  const faults: string[] = [];
  const entries = Object.entries(variables).map(([name, variable]) => {
    const text = textOf(variables, name, environment, given);
    if (text === undefined) {
      faults.push(`${name} is required in ${environment}: ${variable.about}`);
      return [name, undefined];
    }
    const { success, data, error } = variable.schema.safeParse(text);
    if (success && variable.secret && !isToy(environment) && isKnown(variable, text, data)) {
      faults.push(`${name} is a known example value, which ${environment} does not accept`);
    }
    // A default is right, unless the variable that it is made from is wrong; that one has its own fault.
    if (!success && given[name]?.trim()) faults.push(`${name} ${describe(error, variable, text)}`);
    return [name, data];
  });
  if (faults.length > 0) throw new ConfigurationError(faults);
  return Object.fromEntries(entries) as Values<V>;
}

/** Known secrets do no harm here. */
const isToy = (environment: Environment): boolean => environment === 'development' || environment === 'test';

export function defaultOf(variable: Variable<unknown>, environment: Environment): string | undefined {
  return typeof variable.default === 'string' ? variable.default : variable.default?.[environment];
}

function textOf(
  variables: Variables,
  name: string,
  environment: Environment,
  given: NodeJS.ProcessEnv,
): string | undefined {
  const own = given[name]?.trim();
  if (own) return own;
  const variable = variables[name];
  return (
    variable &&
    defaultOf(variable, environment)?.replace(/\$([A-Z_]+)/g, (_, other: string) => {
      return textOf(variables, other, environment, given) ?? '';
    })
  );
}

const PLACEHOLDER = /change.?me|example|placeholder|your.?secret|development.?only/i;

function isKnown(variable: Variable<unknown>, text: string, value: unknown): boolean {
  if (PLACEHOLDER.test(text)) return true;
  const defaults = environments.flatMap((environment) => defaultOf(variable, environment) ?? []);
  return defaults.some((known) => isSame(variable.schema.safeParse(known).data, value));
}

/** By meaning: the same key can be written in many ways. */
const isSame = (a: unknown, b: unknown): boolean =>
  a instanceof KeyObject && b instanceof KeyObject ? a.equals(b) : a === b;

function describe(error: z.ZodError, { hidden, secret }: Variable<unknown>, text: string): string {
  const reasons = error.issues.map(({ message }) => message).join(', ');
  return hidden || secret ? reasons : `${reasons}, not "${text}"`;
}

const beginningOf = (protocol: string): string => (protocol === 'mailto' ? 'mailto:' : `${protocol}://`);

/** Schemas of text; their messages continue a sentence that begins with the name. */
export const text = {
  integer: (min: number, max: number) =>
    z
      .string()
      .regex(/^-?\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
      .transform(Number)
      .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`),
  share: () =>
    z
      .string()
      .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'must be a number from 0 to 1')
      .transform(Number),
  factor: () =>
    z
      .string()
      .regex(/^\d{1,7}(\.\d{1,4})?$/, 'must be a number above 0, such as 0.5 or 10')
      .transform(Number)
      .refine((value) => value > 0, 'must be a number above 0, such as 0.5 or 10'),
  flag: () => z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true'),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) =>
    z.enum(values, `must be one of ${values.join(', ')}`) as z.ZodType<T[number], string>,
  filled: () => z.string().min(1, 'must not be empty'),
  url: (...protocols: string[]) =>
    z
      .string()
      .refine(
        (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)),
        `must be a URL that begins with ${protocols.map(beginningOf).join(' or ')}`,
      ),
  origins: () =>
    z
      .string()
      .transform((value) => value.split(',').flatMap((part) => part.trim() || []))
      .refine(
        (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
        'must be origins such as https://app.example.org, separated by commas',
      ),
  names: () =>
    z
      .string()
      .transform((value) => value.split(',').flatMap((part) => part.trim() || []))
      .refine(
        (names) => names.length <= 50 && names.every((name) => /^[\w.-]{1,64}$/.test(name)),
        'must be at most 50 names of letters, digits, ".", "_" and "-", separated by commas',
      ),
  sender: () =>
    z
      .string()
      .regex(
        /^([^<>"@,;\p{Cc}]+ )?<?[^\s<>@",;]+@[^\s<>@",;]+>?$/u,
        'must be an address such as Spotter <no-reply@spotter.example>',
      ),
  secret: () => z.string().refine((value) => Buffer.byteLength(value) >= 32, 'must have at least 32 bytes'),
};
