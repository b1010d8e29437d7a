/** Paths of pages: read with GET and HEAD, and a problem like those of the API for every other method. */
import { type Request, type Response, Router } from 'express';
import type { Content } from './content.js';

/** What a path has for this request; undefined where it has nothing. */
export type Find = (request: Request) => Content | undefined | Promise<Content | undefined>;

/** Answers with the problem of a method that a path does not have. `allow` is what it has. */
export type RefuseMethod = (request: Request, response: Response, allow: string) => void;

export interface PageRouter {
  readonly router: Router;
  readonly page: (path: string, find: Find) => void;
}

const ALLOW = 'GET, HEAD, OPTIONS';

export function pageRouter(refuseMethod: RefuseMethod): PageRouter {
  const router = Router({ strict: true, caseSensitive: true });
  return {
    router,
    page(path, find) {
      router.all(path, async (request, response, next) => {
        const content = await find(request);
        if (content === undefined) next();
        else if (request.method === 'GET' || request.method === 'HEAD') await content.send(request, response);
        else if (request.method === 'OPTIONS') response.status(204).set('Allow', ALLOW).end();
        else refuseMethod(request, response, ALLOW);
      });
    },
  };
}
