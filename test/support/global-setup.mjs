/** Before the first test file: the database server. Jest loads this by itself, outside its transforms. */
import { tsImport } from 'tsx/esm/api';

export default async function setUp() {
  const { TestServer } = await tsImport('./test-server.ts', import.meta.url);
  globalThis.testServer = await TestServer.start();
}
