/** One content in two forms: HTML for people and for whoever does not say, JSON where `Accept` prefers it. */
import type { Request } from 'express';
import { htmlContent, jsonContent, once, type Content } from './content.js';

export type InForm = (request: Request) => Content;

const BY_FORM = { vary: 'Accept' };

export function inForms(toHtml: () => string, toJson: () => object): InForm {
  const html = once(() => htmlContent(toHtml(), BY_FORM));
  const json = once(() => jsonContent(toJson(), undefined, BY_FORM));
  return (request) => (request.accepts('html', 'json') === 'json' ? json() : html());
}
