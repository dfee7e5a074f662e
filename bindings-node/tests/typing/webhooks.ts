// A receiver of webhooks as users write it. It is checked, not run.

import { createServer } from 'node:http';
import type { AgentReadyData, VideoJob, WebhookEvent } from 'bithuman-rest';
import { type SeenStore, WebhookInbox } from 'bithuman-rest/webhooks';
import { receive as express } from 'bithuman-rest/webhooks/express';
import { receive as fastify } from 'bithuman-rest/webhooks/fastify';
import { receive as standard } from 'bithuman-rest/webhooks/fetch';
import { receive as hono } from 'bithuman-rest/webhooks/hono';
import { receive as next } from 'bithuman-rest/webhooks/next';

const store: SeenStore = {
  claim: async (id) => (id ? 'new' : 'done'),
  settle: (_id, _handled) => {},
};

const inbox = new WebhookInbox(['whsec_new', 'whsec_old'], { seen: store, tolerance: 60_000 });

function handle(event: WebhookEvent): void {
  const ready: AgentReadyData | undefined = event.agentReady;
  const video: VideoJob | undefined = event.videoCompleted ?? event.videoFailed;
  console.log(ready?.code, video?.jobId, event.data);
}

export async function direct(body: Buffer, headers: Headers): Promise<number> {
  const handled: 'handled' | 'duplicate' | 'busy' = await inbox.handle(body, headers, async (event) => handle(event));
  return handled === 'busy' ? 409 : 200;
}

export const server = createServer((request, response) => void express(inbox, handle)(request, response, console.error));
export const plugin: (instance: unknown) => Promise<void> = fastify(inbox, '/bithuman', handle);
export const POST: (request: Request) => Promise<Response> = next(inbox, handle);
export const worker = { fetch: standard(inbox, handle) };
export const route = hono(inbox, handle);

// @ts-expect-error A parsed body is not what was signed.
void inbox.handle({ id: 'evt_1' }, {}, handle);
