/**
 * The part of fastify's types that the peer uses. fastify is installed for the benchmark only, while the sources are
 * checked everywhere.
 */
declare module 'fastify' {
  import type { IncomingHttpHeaders, Server } from 'node:http';

  export interface FastifyRequest<Locals = object> {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly ip: string;
    readonly headers: IncomingHttpHeaders;
    readonly params: unknown;
    readonly query: unknown;
    readonly body: unknown;
    readonly routeOptions: { readonly config: Locals };
    caller: unknown;
    meter: unknown;
    problem: unknown;
  }

  export interface FastifyReply {
    readonly statusCode: number;
    readonly elapsedTime: number;
    code(status: number): this;
    header(name: string, value: string): this;
    headers(values: Readonly<Record<string, string>>): this;
    type(mediaType: string): this;
    send(payload?: unknown): this;
  }

  interface ValidationError extends Error {
    readonly code?: string;
    readonly statusCode?: number;
    readonly validation?: readonly unknown[];
    readonly validationContext?: 'body' | 'params' | 'querystring' | 'headers';
  }

  type Hook<Locals> = (
    request: FastifyRequest<Locals>,
    reply: FastifyReply,
    done: (error?: Error) => void,
  ) => void;

  export interface FastifyInstance<Locals = object> {
    readonly server: Server;
    decorateRequest(name: string, value: unknown): void;
    addHook(name: 'onRequest' | 'onResponse', hook: Hook<Locals>): void;
    setValidatorCompiler(compile: (route: { schema: object; httpPart: string }) => unknown): void;
    setErrorHandler(
      handler: (error: ValidationError, request: FastifyRequest<Locals>, reply: FastifyReply) => void,
    ): void;
    setNotFoundHandler(handler: (request: FastifyRequest<Locals>, reply: FastifyReply) => void): void;
    route(options: {
      method: string;
      url: string;
      config: Locals;
      schema: object;
      handler: (request: FastifyRequest<Locals>, reply: FastifyReply) => unknown;
    }): void;
    listen(options: { port: number; host: string }): Promise<string>;
  }

  export default function fastify<Locals>(options: object): FastifyInstance<Locals>;
}
