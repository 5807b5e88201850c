import assert from 'node:assert/strict';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { compile } from '../../scripts/compiler/compile.ts';

describe('what several steps share', () => {
  let ruby = '';
  before(async () => {
    const compiled = await compile(path.join(projectRoot, 'fixtures/runtimes/shared-parts.ts'), projectRoot);
    assert.deepEqual(compiled.diagnostics, []);
    ruby = compiled.ruby ?? '';
  });

  const count = (text: string) => ruby.split(text).length - 1;

  it('is written once: fields', () => {
    assert.equal(count("name: 'phone'"), 1);
    assert.equal(count("name: 'zip'"), 1);
    assert.match(ruby, /\]\.\s*concat\(object_definitions\['contact'\]\)\.\s*concat\(\[/);
    assert.match(ruby, /\[\{ name: 'phone' \}\]\.concat\(object_definitions\['places'\]\)/);
  });

  it('is written once: samples, as a method with the name of the constant', () => {
    assert.equal(count("id: '1', contact:"), 1);
    assert.equal(count("call('sample')"), 2);
    assert.match(ruby, /# fixtures\/runtimes\/shared-parts\.ts\n +sample: lambda do\n/);
  });

  it('has the comments of the definition above its keys', () => {
    assert.match(ruby, /# What a person sees\.\n +sample_output:/);
    assert.match(ruby, /# Nothing to add\.\n +type: 'custom_auth'/);
  });
});
