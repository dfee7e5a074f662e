// Clients that ask a function for their secret.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { Client, ConfigurationError, UnauthorizedError } from 'bithuman-rest';
import { ACCOUNT, answer, serve } from './support/server.mjs';

const [OLD, NEW] = ['sk_old_0001', 'sk_new_0002'];

/** A service that takes one secret, or any. */
async function served(t, good) {
  const server = await serve((request, response) => {
    if (server.good === undefined || request.headers['api-secret'] === server.good) return answer(response, ACCOUNT);
    answer(response, { error: { code: 'UNAUTHORIZED', message: 'The secret is wrong.' } }, 401);
  });
  server.good = good;
  t.after(() => server.close());
  return server;
}

const secrets = (server) => server.requests.map(({ headers }) => headers['api-secret']);

/** Gives what is left, one after the other; throws errors. */
function vault(...left) {
  const secret = async () => {
    secret.asked += 1;
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  secret.asked = 0;
  return secret;
}

test('it is asked once, and again when the secret is refused', async (t) => {
  const server = await served(t, OLD);
  const secretProvider = vault(OLD, NEW);
  const client = new Client({ secretProvider, baseUrl: server.url });
  assert.equal(secretProvider.asked, 0);
  await client.account.me();
  await client.withOptions({ timeout: 20_000 }).account.me();
  assert.equal(secretProvider.asked, 1);
  server.good = NEW;
  await client.account.me();
  await client.account.me();
  assert.equal(secretProvider.asked, 2);
  assert.deepEqual(secrets(server), [OLD, OLD, OLD, NEW, NEW]);
  assert.doesNotMatch(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client), /sk_/);
});

test('a function that gives text at once does as well', async (t) => {
  const server = await served(t);
  await new Client({ secretProvider: () => OLD, baseUrl: server.url }).account.me();
  assert.deepEqual(secrets(server), [OLD]);
});

test('a second refusal is told', async (t) => {
  const server = await served(t, 'sk_another');
  const client = new Client({ secretProvider: vault(OLD, NEW, 'sk_another'), baseUrl: server.url });
  await assert.rejects(client.account.me(), UnauthorizedError);
  assert.deepEqual(secrets(server), [OLD, NEW]);
});

test('one question answers all calls', async (t) => {
  const server = await served(t);
  const secretProvider = vault(OLD);
  const client = new Client({ secretProvider, baseUrl: server.url });
  await Promise.all(Array.from({ length: 50 }, () => client.account.me()));
  assert.equal(secretProvider.asked, 1);
  assert.deepEqual(secrets(server), Array(50).fill(OLD));
});

test('what it throws is the cause', async (t) => {
  const server = await served(t);
  const problem = new RangeError('the vault is closed');
  const thrown = () => {
    throw problem;
  };
  for (const secretProvider of [vault(problem, OLD), thrown]) {
    const client = new Client({ secretProvider, baseUrl: server.url });
    await assert.rejects(client.account.me(), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.cause, problem);
      assert.equal(error.field, 'secretProvider');
      assert.match(error.message, /the vault is closed/);
      return true;
    });
    assert.equal(server.requests.length, 0);
  }
});

test('a failure is not kept', async (t) => {
  const server = await served(t);
  const client = new Client({ secretProvider: vault(new Error('closed'), OLD), baseUrl: server.url });
  await assert.rejects(client.account.me(), ConfigurationError);
  await client.account.me();
  assert.deepEqual(secrets(server), [OLD]);
});

test('what is no secret is not sent', async (t) => {
  const server = await served(t);
  for (const bad of ['', 'sk one', 'Bearer sk_one', 7, null, undefined]) {
    const client = new Client({ secretProvider: () => bad, baseUrl: server.url });
    await assert.rejects(client.account.me(), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.field, 'secretProvider');
      assert.ok(!bad || !error.message.includes(String(bad)) || bad === null, error.message);
      return true;
    });
  }
  assert.equal(server.requests.length, 0);
});

test('it stands in place of a secret', async (t) => {
  const server = await served(t);
  for (const settings of [{ secret: OLD, secretProvider: () => NEW }, { secretProvider: OLD }]) {
    assert.throws(
      () => new Client({ ...settings, baseUrl: server.url }),
      (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.equal(error.field, 'secretProvider');
        return true;
      },
    );
  }
});

test('a call that waits for it can be given up', async (t) => {
  const server = await served(t);
  const controller = new AbortController();
  const secretProvider = () => {
    setImmediate(() => controller.abort());
    return new Promise(() => {});
  };
  const client = new Client({ secretProvider, baseUrl: server.url });
  await assert.rejects(client.account.me({ signal: controller.signal }), { name: 'AbortError' });
  await assert.rejects(client.account.me({ timeout: 200 }), { limit: 'total' });
  assert.equal(server.requests.length, 0);
});
