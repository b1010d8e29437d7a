/** After the last test file: nothing stays behind. */
export default async function tearDown() {
  await globalThis.testServer?.stop();
}
