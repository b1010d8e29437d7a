/** One operation, added to the tree: its document, its code, its test, its place on the list. */
import { writeArea } from './area.js';
import { codeOf, type Code } from './code.js';
import { designOf, type Design, type Wishes } from './design.js';
import { writeHandler } from './handler.js';
import { writeUnimplemented } from './list.js';
import { writeNotFound, writeParameters } from './not-found.js';
import { usualTexts, writePath, type Texts } from './path-file.js';
import { writeRepository } from './repository.js';
import { writeService } from './service.js';
import { writeShapes } from './shapes.js';
import { surroundingsOf, type Choices, type Surroundings } from './surroundings.js';
import { writeTest } from './test-file.js';
import type { Tree } from './tree.js';

export interface Added {
  readonly design: Design;
  readonly where: Surroundings;
  readonly code: Code;
}

export function addOperation(
  tree: Tree,
  operation: string,
  options: Wishes & Choices & Partial<Texts>,
): Added {
  const design = designOf(operation, options);
  const where = surroundingsOf(tree, design, options);
  const usual = usualTexts(design);
  const texts = {
    summary: options.summary ?? usual.summary,
    description: options.description ?? usual.description,
  };
  writeArea(tree, where);
  writeParameters(tree, design);
  const shapes = { ...writeShapes(tree, design, where), notFound: writeNotFound(tree, design, where) };
  writePath(tree, design, where, shapes, texts);
  const code = codeOf(tree, design, where, shapes);
  writeService(tree, design, where, shapes, code);
  writeRepository(tree, design, code);
  writeHandler(tree, design, where, code);
  writeTest(tree, design, code);
  writeUnimplemented(tree, design.id);
  return { design, where, code };
}
