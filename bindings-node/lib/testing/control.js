'use strict';

/** Asks the emulator's control interface, which its manual describes. */
async function control(address, body, method = body === undefined ? 'GET' : 'POST') {
  const answer = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const value = text ? JSON.parse(text) : undefined;
  if (!answer.ok) throw new TypeError(value?.error ?? `the emulator answered ${answer.status}`);
  return value;
}

module.exports = { control };
