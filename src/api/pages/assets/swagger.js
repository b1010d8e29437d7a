/* Swagger UI: the document, a filter over operations, dates of deprecated ones, and a token where somebody has signed in. */
import { labelFields } from './label-fields.js';
import { signingIn } from './sign-in.js';
import { deprecations, foldedDescription, operationFilter, parametersOfPaths } from './swagger-plugins.js';

const element = document.getElementById('swagger-ui');

const dark = matchMedia('(prefers-color-scheme: dark)');
const followColors = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', followColors);
followColors();

const session = signingIn(document.getElementById('sign-in'), {
  authorize: (token) => ui.preauthorizeApiKey('bearer', token),
  withdraw: () => ui.authActions.logout(['bearer']),
});

const ui = SwaggerUIBundle({
  url: element.dataset.document,
  domNode: element,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  displayRequestDuration: true,
  persistAuthorization: false,
  plugins: [parametersOfPaths, foldedDescription, operationFilter, deprecations],
  requestSnippetsEnabled: true,
  syntaxHighlight: { activated: true, theme: 'agate' },
  tryItOutEnabled: true,
  validatorUrl: null,
  responseInterceptor: (response) => {
    if (response.status === 401) session.refused(response);
    return response;
  },
});

labelFields(element);
