// A route that gives visitors their embed tokens. It is checked, not run.

import { Client } from 'bithuman-rest';
import { type MintOptions, mint } from 'bithuman-rest/embed/fetch';

const options: MintOptions = { agentId: 'A1', pepper: 'a pepper of 16 bytes and more', visitor: (request) => request.headers.get('user') };

export const POST: (request: Request) => Promise<Response> = mint(new Client(), {
  ...options,
  model: 'essence-2',
  visitor: async () => null,
});

// @ts-expect-error Someone has to say who asks.
mint(new Client(), { agentId: 'A1', pepper: 'a pepper of 16 bytes and more' });
