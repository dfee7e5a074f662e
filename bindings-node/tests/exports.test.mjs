// What the types promise is there at run time.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import * as api from 'bithuman-rest';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('bithuman-rest/package.json'));
const declared = (file) => readFileSync(join(folder, file), 'utf8');
const types = declared('index.d.ts') + declared('lib/errors.d.ts');

test('every exported value exists, imported and required', () => {
  const names = [...types.matchAll(/^export declare (?:class|const|function) (\w+)/gm)].map(([, name]) => name);
  assert.ok(names.length > 50);
  const required = require('bithuman-rest');
  for (const name of names) {
    assert.equal(typeof api[name], 'function', name);
    assert.equal(required[name], api[name], name);
  }
  assert.deepEqual(Object.keys(required).sort(), names.sort());
});

test('every method of every resource exists', () => {
  const client = new api.Client({ secret: 'sk_x', baseUrl: 'http://127.0.0.1:9' });
  const resources = [...types.matchAll(/^ {2}readonly (\w+): (\w+)Resource;$/gm)];
  assert.ok(resources.length > 5);
  for (const [, property, name] of resources) {
    const body = new RegExp(`^export interface ${name}Resource \\{$([^]*?)^\\}$`, 'm').exec(types)[1];
    const methods = [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, method]) => method);
    assert.ok(methods.length > 0, name);
    for (const method of methods) assert.equal(typeof client[property][method], 'function', `${property}.${method}`);
    assert.equal(client[property], client[property]);
  }
});

test('the error classes descend as the types say', () => {
  for (const [, name, parent] of types.matchAll(/^export declare class (\w+) extends (\w+)/gm)) {
    const wanted = parent === 'Error' ? Error : api[parent];
    assert.equal(Object.getPrototypeOf(api[name]), wanted, name);
  }
});

test('the package has no dependencies and runs nothing when installed', () => {
  const manifest = require('bithuman-rest/package.json');
  for (const name of ['dependencies', 'scripts']) assert.equal(manifest[name], undefined, name);
  for (const name of Object.keys(manifest.peerDependencies)) assert.deepEqual(manifest.peerDependenciesMeta[name], { optional: true });
  assert.match(manifest.description, /^Unofficial/);
});
