/** Where pages lead: the addresses of everything that is served about a version of the API. */
import type { ApiDescription, Operation } from './description.js';

/** The version whose pages need no name in their address; they have one with it as well. */
export const FIRST = 'v1';

type Version = Pick<ApiDescription, 'name'>;

export const docsPath = ({ name }: Version): string => (name === FIRST ? '/docs' : `/docs/${name}`);

export const referencePath = ({ name }: Version): string => (name === FIRST ? '/redoc' : `/redoc/${name}`);

export const documentPath = ({ name }: Version, format: 'json' | 'yaml'): string =>
  name === FIRST ? `/openapi.${format}` : `/openapi/${name}.${format}`;

/** The operation in the page where it can be tried out. */
export const tryPath = (version: Version, { area, id }: Pick<Operation, 'area' | 'id'>): string =>
  `${docsPath(version)}#/${encodeURIComponent(area)}/${id}`;

/** The operation in Markdown. */
export const markdownPath = ({ name }: Version, { id }: Pick<Operation, 'id'>): string =>
  `/docs/${name}/${id}.md`;

export const problemPath = (code: string): string => `/problems/${code.replaceAll('_', '-')}`;
