/** Run with `node --experimental-vm-modules`: the project and several of its packages are ES modules. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'] },
  reporters: [
    'default',
    '<rootDir>/test/support/ledger-reporter.mjs',
    '<rootDir>/test/support/secrets-reporter.mjs',
  ],
  testTimeout: 30_000,
  maxWorkers: '100%',
  // V8's own coverage is converted anew for each module of each test file, which takes minutes.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageThreshold: {
    './src/domain/auth/**/*.ts': { branches: 100 },
    './src/infrastructure/security/**/*.ts': { branches: 100 },
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
