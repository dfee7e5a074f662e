'use strict';

const { invalid } = require('../failure.js');
const { Tokens } = require('./tokens.js');

/** A function from `Request` to `Response` that gives a visitor a token for an agent: a route handler of Next.js, and others. */
function mint(client, { agentId, pepper, model, visitor }) {
  if (typeof visitor !== 'function') throw invalid('visitor', 'it is not a function', 'pass a function that tells who asks');
  // A pepper that is too short is told now, not when the first visitor comes.
  client.embed.fingerprint('anyone', pepper);
  const tokens = new Tokens();
  return async function mintToken(request) {
    const user = await visitor(request);
    if (user === undefined || user === null || user === '') return answer({ error: 'not signed in' }, 401);
    const fingerprint = client.embed.fingerprint(user, pepper);
    const { token, sid } = await tokens.get(fingerprint, () => client.embed.createToken({ agentId, fingerprint, model }));
    return answer({ token, sid, url: client.embed.snippet(agentId, { token, model }).url });
  };
}

function answer(body, status = 200) {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

module.exports = { mint };
