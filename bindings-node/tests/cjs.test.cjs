'use strict';

const assert = require('node:assert/strict');
const { join } = require('node:path');
const { test } = require('node:test');
const { Client, BithumanError, ConfigurationError } = require('bithuman-rest');

test('the package can be required', async () => {
  const { SECRET, ACCOUNT, answer, serve } = await import('./support/server.mjs');
  const server = await serve((_, response) => answer(response, ACCOUNT));
  const account = await new Client({ secret: SECRET, baseUrl: server.url }).account.me();
  assert.equal(account.userId, 'u-1');
  assert.deepEqual(account.extra, { favourite_colour: 'red' });
  await server.close();
});

test('errors are of the classes that were required', () => {
  assert.throws(() => new Client({ secret: 'has space' }), ConfigurationError);
  assert.throws(() => new Client({ secret: 'has space' }), BithumanError);
});

test('a platform without a native library is told what to install', () => {
  const { load } = require(join(require.resolve('bithuman-rest/package.json'), '..', 'lib', 'load.js'));
  assert.throws(() => load('plan9', 'sparc64'), /no native library that loads on plan9-sparc64[^]*npm install bithuman-rest-plan9-sparc64/);
  assert.throws(
    () => load('linux', 'mips', 'no program'),
    /bithuman-rest-linux-mips-gnu: not installed[^]*bithuman-rest-linux-mips-musl: not installed/,
  );
});
