// What every runner of the cases does with them.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { camel, passed } from './api.mjs';

const TIMES = ['timeout', 'attempt_timeout', 'stall_timeout', 'connect_timeout', 'pool_idle_timeout'];

/** Asks the judge. */
export async function post(url, body = {}) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  assert.ok(answer.ok, `${url}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
  return answer.json();
}

export function settingsOf(settings) {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [camel(name), TIMES.includes(name) ? value * 1000 : value]));
}

/** Positional arguments first, then the others by name. */
export function argumentsOf(method, args) {
  const rest = { ...args };
  const positional = method.arguments.map(({ name, type }) => {
    const value = rest[name];
    delete rest[name];
    return value === undefined ? value : passed(type, value);
  });
  if (method.params === null) return positional;
  return [...positional, passed(method.params, rest)];
}

export function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
