import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { connectorEntry } from '../../scripts/command-line/project.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';
import { compiled } from '../compiled.ts';

// Imported in this way, since the specs are loaded as CommonJS: the SDK is to be one instance.
const evaluateDefinition = async (file: string) =>
  (await import('../../scripts/compiler/evaluate/evaluate-definition.ts')).evaluateDefinition(file);

describe('the evaluation alone, as exec and the specs run it', () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string): string => {
    const file = path.join(folder(), name);
    writeFileSync(file, text);
    return file;
  };

  it('makes the same definition as the compiler', async () => {
    const alone = await evaluateDefinition(connectorEntry);
    const { definition } = await compiled(connectorEntry);
    // Of a function its being there counts: the compiler's are marked.
    const shape = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (_key, item) =>
          typeof item === 'function' ? 'lambda' : item instanceof RegExp ? String(item) : item,
        ),
      );
    assert.equal(alone.kind, 'connector');
    assert.deepEqual(shape(alone.definition), shape(definition));
  });

  it('keeps what code means: objects that functions make have the keys that were put into them', async () => {
    const file = write(
      'counts.ts',
      'export function count(word: string): number {\n  const counts: Record<string, number> = { a: 1 };\n  return counts[word] ?? 0;\n}\n',
    );
    const { kind, definition } = await evaluateDefinition(file);
    assert.equal(kind, 'functions');
    const { count } = definition as { count: (word: string) => unknown };
    assert.deepEqual(['a', 'constructor', 'toString'].map(count), [1, 0, 0]);
  });

  it('looks at no types', async () => {
    const file = write('half.ts', 'export function half(count: string): number {\n  return count / 2;\n}\n');
    const { definition } = await evaluateDefinition(file);
    assert.equal((definition as { half: (count: unknown) => unknown }).half(4), 2);
  });
});
