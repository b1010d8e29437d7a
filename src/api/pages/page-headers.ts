/** What pages say to browsers beyond what every answer does (`security-headers.ts`). */
import type { RequestHandler } from 'express';
import type { ContentOptions } from './content.js';

/** Everything comes from this server, and nothing that stands in a page itself is run. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');

/** No page asks for these, so nothing that gets into one may either. */
const FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

const HEADERS = {
  'Content-Security-Policy': written(POLICY),
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const pageHeaders: RequestHandler = (_request, response, next) => {
  response.set(HEADERS);
  next();
};

/** ReDoc writes styles of its own into the page, and searches in a worker that it makes itself. */
export const READER_POLICY: ContentOptions = {
  headers: {
    'Content-Security-Policy': written({
      ...POLICY,
      'style-src': "'self' 'unsafe-inline'",
      'worker-src': "'self' blob:",
    }),
  },
};
