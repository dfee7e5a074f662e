// README begins
// app/embed-token/route.js
import { Client } from 'bithuman-rest';
import { mint } from 'bithuman-rest/embed/fetch';
import { session } from './session.js'; // yours: who is signed in

const client = new Client();

export const POST = mint(client, {
  agentId: process.env.AGENT,
  pepper: process.env.EMBED_PEPPER,
  visitor: async (request) => (await session(request))?.userId,
});
// README ends
