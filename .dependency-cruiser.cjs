/** Who may import whom. Each rule is seen to find a planted fault in test/architecture.test.ts. */

const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-is-pure',
      'The domain knows rules: no package, no SQL, no HTTP, no generated type.',
      '^src/domain/',
      { pathNot: '^src/domain/', dependencyTypesNot: ['core'] },
    ),
    only(
      'areas-meet-through-services',
      'An area asks the service of another, never its repository.',
      '^src/domain/([^/]+)/',
      { path: '^src/domain/[^/]+/repository\\.ts$', pathNot: '^src/domain/($1|shared)/' },
    ),
    only('core-stands-alone', 'Every process needs core; core needs none of them.', '^src/core/', {
      path: '^(src|generated|seeds|migrations|test)/',
      pathNot: '^src/core/',
    }),
    only('engine-knows-no-application', 'The engine serves any document.', '^src/contract/', {
      path: '^(src|generated|seeds|migrations|test)/',
      pathNot: '^src/(contract|core)/',
    }),
    only(
      'compiler-stays-at-home',
      'A server does not carry what made its tables.',
      '^src/contract/runtime/',
      {
        path: '^src/contract/(compile|lint|diff)/',
      },
    ),
    only(
      'infrastructure-serves-the-domain',
      'It keeps the promises of ports and knows nobody above.',
      '^src/infrastructure/',
      {
        path: '^(src|generated|seeds|migrations|test)/',
        pathNot: '^src/(infrastructure|domain|core)/',
      },
    ),
    only('api-calls-services', 'Handlers see no repository, no client, no job.', '^src/api/', {
      path: [
        '^src/(infrastructure|worker|cli|compose)/',
        '^src/[^/]+\\.ts$',
        '^src/domain/[^/]+/repository\\.ts$',
      ],
    }),
    only('worker-calls-services', 'Jobs see no repository, no client, no handler.', '^src/worker/', {
      path: [
        '^src/(infrastructure|api|cli|contract|compose)/',
        '^src/[^/]+\\.ts$',
        '^src/domain/[^/]+/repository\\.ts$',
      ],
    }),
    {
      name: 'generated-belongs-to-the-edge',
      comment: 'Shapes on the wire and types of the domain change for different reasons.',
      severity: 'error',
      from: { pathNot: '^(src/(api|cli)/|src/compose(\\.ts$|/)|seeds/|generated/)' },
      to: { path: '^generated/' },
    },
    {
      name: 'nobody-imports-the-entrance',
      comment: 'Processes and commands use the rest, not the other way round.',
      severity: 'error',
      from: { pathNot: '^(src/(cli/|compose/|[^/]+\\.ts$)|seeds/)' },
      to: { path: '^src/(cli/|compose/|(server|serve|worker|compose)\\.ts$)' },
    },
    only(
      'production-without-tools',
      'What production runs is in dependencies, and tests are not part of it.',
      '^src/(api|compose|core|domain|infrastructure|worker|contract/runtime)/|^src/[^/]+\\.ts$',
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    {
      name: 'nothing-is-missing',
      comment: 'An import that leads nowhere fails at the first request that needs it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/\\.cache/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
