// A page with an agent, for visitors who have signed in.
//
//   PEPPER=… PORT=8000 node embed-tokens.mjs

import { AgentNotFoundError, Client, ConflictError, PaymentRequiredError } from 'bithuman-rest';
import express from 'express';

const { PEPPER } = process.env; // at least 16 bytes, made once, kept for good: the agent's memory of visitors hangs on it
const AGENTS = new Set(process.env.AGENTS?.split(' '));

const client = new Client({ timeout: 10_000, application: 'my-site/1.0' });
const app = express();

/** Who is asking. Put your own sign-in here: a token is a session that your account pays for. */
function visitor(request, response, next) {
  request.user = request.get('x-user');
  if (request.user) next();
  else response.sendStatus(401);
}

app.get('/avatar/:code', visitor, async (request, response) => {
  const { code } = request.params;
  if (!AGENTS.has(code)) return response.sendStatus(404);
  try {
    const fingerprint = client.embed.fingerprint(request.user, PEPPER);
    const { token } = await client.embed.createToken({ agentId: code, fingerprint });
    response.send(client.embed.snippet(code, { token, title: 'Our guide' }).html);
  } catch (error) {
    if (![AgentNotFoundError, ConflictError, PaymentRequiredError].some((kind) => error instanceof kind)) throw error;
    console.log(`${code}: ${error.message}; ${error.fix}`); // for you; the visitor only learns that it is not there
    response.sendStatus(503);
  }
});

app.listen(Number(process.env.PORT), '127.0.0.1');
