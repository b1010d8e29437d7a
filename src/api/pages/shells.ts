/** Pages that hold no more than what their scripts need. Everything comes from this server, so they work offline. */
const shell = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/favicon.svg">
${head}
</head>
<body>
${body}
</body>
</html>
`;

export const styledPage = (title: string, body: string): string =>
  shell(title, '<link rel="stylesheet" href="/assets/page.css">', `<main>\n${body}\n</main>`);

export const landingPage = styledPage(
  'Spotter API',
  `<h1>Spotter</h1>
<p>The training log behind web, mobile and admin clients. The API is described by one OpenAPI document.</p>
<ul>
<li><a href="/docs">Try it out</a> (Swagger UI)</li>
<li><a href="/redoc">Read it</a> (ReDoc)</li>
<li>The document: <a href="/openapi.json">JSON</a>, <a href="/openapi.yaml">YAML</a></li>
<li><a href="/api/v1/health">Health</a>, <a href="/api/v1/readiness">readiness</a></li>
</ul>`,
);

export const swaggerPage = shell(
  'Spotter API: try it out',
  '<link rel="stylesheet" href="/assets/swagger-ui/swagger-ui.css">',
  `<div id="swagger-ui"></div>
<script src="/assets/swagger-ui/swagger-ui-bundle.js"></script>
<script src="/assets/swagger.js"></script>`,
);

export const redocPage = shell(
  'Spotter API: reference',
  '<link rel="stylesheet" href="/assets/redoc.css">',
  `<div id="redoc"></div>
<script src="/assets/redoc.standalone.js"></script>
<script src="/assets/redoc.js"></script>`,
);
