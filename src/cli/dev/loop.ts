/** What happens after a save: compile and lint, publish, say what it means, check the types. */
import { affected, type Selection } from './documents.js';
import type { Compilation, Compiled, Impact, Remark, TypeCheck, TypeFault, TypesReady } from './messages.js';
import { Peer } from './peer.js';
import * as report from './report.js';
import type { Save } from './saves.js';
import type { ServerProcess } from './server-process.js';
import { Times } from './times.js';
import type { TypeQuestion } from './types.js';

/** Through this the application sees the generated types. */
const BINDS_TYPES = 'src/api/contract.ts';
/** What the warm processes themselves are made of. */
const TOOLS = /^src\/(contract\/(compile|lint|diff|typing|[^/]+$)|cli\/dev\/)/;

export class Loop {
  readonly #compiler = new Peer({ script: 'src/cli/dev/compiler.ts' });
  readonly #linter = new Peer({ script: 'src/cli/dev/linter.ts' });
  readonly #types = new Peer({ script: 'src/cli/dev/types.ts' });
  /** By version: what its document was read from. */
  readonly #files = new Map<string, readonly string[]>();
  #isOvertaken = false;
  /** What did not compile when it was last looked at. */
  #typeFaults: readonly TypeFault[] = [];
  /** The generated files that handlers are typed by, as they were published. */
  #published = new Map<string, TypesReady>();

  /** The documents as they are, before there is a server. With faults in them it starts with what was generated last. */
  async begin(): Promise<void> {
    const outcome = await this.#compile(undefined, new Times(performance.now()));
    if (outcome.kind === 'faulty') report.faults(outcome.faults);
    if (outcome.kind !== 'compiled') return;
    const impacts = await this.#compiler.ask<Impact[]>('judge', {});
    report.start(impacts, await this.#compiler.ask<string[]>('keep', {}));
  }

  /**
   * Takes seconds the first time; nobody has to wait for it. All of it is done twice, and what the second time finds is
   * dropped: only then is the first save as quick as those that follow. A save in the middle of it wins.
   */
  async warmUp(): Promise<void> {
    const compiled = this.#compile(undefined, new Times(performance.now()), () => undefined);
    const result = await this.#check({ generated: this.#generated() });
    if (result.kind === 'checked') this.#tell(result.faults);
    await Promise.all([compiled, this.#check({ changed: [BINDS_TYPES] })]);
  }

  /** `again` takes back what was overtaken before it was published. */
  async work(save: Save, server: ServerProcess, again: (save: Save) => void): Promise<void> {
    this.#isOvertaken = false;
    const times = new Times(save.at);
    const isTool = save.code.some((file) => TOOLS.test(file));
    report.saved([...save.documents, ...save.code]);
    if (isTool) await Promise.all([this.#compiler.stop(), this.#linter.stop()]);
    const checked =
      save.documents.length > 0 || isTool
        ? await this.#documents(save, isTool, server, times)
        : { types: this.#check({ changed: save.code }, times) };
    if (checked === 'overtaken') return again(save);
    if (save.code.length > 0) await times.of('restart', restart(server));
    if (checked?.types) await this.#finish(checked.types);
    report.times(times);
  }

  /** Whatever is under way is given up: the next save has newer documents. */
  overtake(): void {
    this.#isOvertaken = true;
    for (const peer of [this.#compiler, this.#types]) peer.ask('stop', {}).catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all([this.#compiler.stop(), this.#linter.stop(), this.#types.stop()]);
  }

  /** The check of types that is under way; none where the documents have faults. */
  async #documents(
    save: Save,
    isAll: boolean,
    server: ServerProcess,
    times: Times,
  ): Promise<{ types?: Promise<TypeCheck> | undefined } | 'overtaken'> {
    let types: Promise<TypeCheck> | undefined;
    const ready: TypesReady[] = [];
    const outcome = await this.#compile(
      isAll ? undefined : affected(save.documents, this.#files),
      times,
      (document) => {
        ready.push(document);
        const first = ready.flatMap(({ touched }) => touched.map(({ id }) => id));
        types = this.#check({ generated: ready.flatMap(filesOf), changed: save.code, first }, times);
      },
    );
    if (this.#isOvertaken || outcome.kind === 'superseded') return 'overtaken';
    if (outcome.kind === 'faulty') {
      report.faults(outcome.faults);
      void this.#check({ generated: this.#generated(), changed: save.code });
      return {};
    }
    for (const document of ready) this.#published.set(document.name, document);
    await this.#publish(outcome.documents, save.code.length > 0, server, times);
    return { types };
  }

  /** Both at the same time; what either finds stands in the way. */
  async #compile(
    names: Selection['names'],
    times: Times,
    ready: (document: TypesReady) => void = (document) => void this.#published.set(document.name, document),
  ): Promise<Compilation> {
    const linting = times.of('lint', this.#linter.ask<Remark[]>('lint', { names }));
    linting.catch(() => undefined);
    const compilation = await times.of(
      'document',
      this.#compiler.ask<Compilation, TypesReady>('compile', { names }, ready),
    );
    if (compilation.kind !== 'compiled') return compilation;
    for (const { name, files } of compilation.documents) this.#files.set(name, files);
    const remarks = await linting;
    return remarks.length === 0 ? compilation : { kind: 'faulty', faults: remarks };
  }

  async #publish(
    documents: readonly Compiled[],
    isRestarted: boolean,
    server: ServerProcess,
    times: Times,
  ): Promise<void> {
    const isSame = documents.every((document) => document.isSame);
    const publish = isSame || isRestarted ? undefined : times.of('server', server.publish(documents));
    const judged = times.of('verdict', this.#compiler.ask<Impact[]>('judge', {}));
    const [impacts, publication] = await Promise.all([judged, publish]);
    await this.#compiler.ask('keep', {});
    if (isSame) report.nothingChanged();
    else report.impacts(impacts);
    if (publication) report.publication(publication);
  }

  #check(question: TypeQuestion, times = new Times(0)): Promise<TypeCheck> {
    const asked = this.#types.ask<TypeCheck, readonly TypeFault[]>('check', question, (soFar) => {
      if (soFar.length > 0) this.#tell(soFar);
    });
    const result = times.of('types', asked);
    result.catch(() => undefined);
    return result;
  }

  async #finish(types: Promise<TypeCheck>): Promise<void> {
    const checked = await types;
    if (checked.kind === 'checked') this.#tell(checked.faults);
    else report.overtaken();
  }

  #tell(faults: readonly TypeFault[]): void {
    report.typeFaults(faults, this.#typeFaults);
    this.#typeFaults = faults;
  }

  #generated = (): [string, string][] => [...this.#published.values()].flatMap(filesOf);
}

const filesOf = ({ out, folder }: TypesReady): [string, string][] =>
  ['api.ts', 'routes.ts'].map((name) => [`${out}/${name}`, `${folder}/${name}`]);

async function restart(server: ServerProcess): Promise<void> {
  try {
    await server.stop();
    report.restarted(await server.start());
  } catch (error) {
    report.notStarted((error as Error).message);
  }
}
