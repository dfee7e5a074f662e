// A program as users write it. It is checked, not run.

import { createReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import {
  APIError,
  type Agent,
  type AgentStatus,
  type AgentSummary,
  BithumanError,
  Client,
  type Conversation,
  InvalidRequestError,
  type ItemStream,
  NotFoundError,
  type RealtimeEvent,
  type RequestOptions,
} from 'bithuman-rest';

const client = new Client({
  secret: 'sk_x',
  timeout: 60_000,
  headers: new Headers({ 'x-team': 'red' }),
  onResponse: ({ requestId }) => console.log(requestId),
});

export const asking = [new Client({ secretProvider: () => 'sk_x' }), new Client({ secretProvider: async () => 'sk_x', timeout: 60_000 })];

export async function journey(signal: AbortSignal): Promise<void> {
  const options: RequestOptions = { signal, timeout: 5_000, maxRetries: 0, idempotencyKey: 'order-17' };
  await client.account.validate();
  const { fileUrl } = await client.files.upload({ file: 'portrait.png' });
  await client.files.upload({ file: { data: createReadStream('portrait.png'), name: 'portrait.png' } });
  await client.files.upload({ file: new Blob(['x']), fileName: 'x.png' });
  const { agentId } = await client.agents.generate({ prompt: 'A guide', model: 'essence-2', image: fileUrl }, options);
  for await (const progress of client.agents.watch(agentId)) console.log(progress);
  const agent: Agent = await client.agents.wait(
    agentId,
    { timeout: 600_000 },
    { onProgress: ({ progress, step }) => console.log(progress.toFixed(2), step) },
  );
  const codes: string[] = (await client.agents.list().toArray()).map(({ code }) => code);
  console.log(codes);
  const created: Date | undefined = agent.createdAt;
  const more: unknown = agent.extra?.['favourite_colour'];
  console.log(created?.toISOString(), more, describe(agent.status));
  const agents: ItemStream<AgentSummary> = client.agents.list({ status: 'ready' });
  const web: ReadableStream<AgentSummary> = agents.toReadableStream();
  await web.cancel();
  await client.withOptions({ timeout: 1_000 }).agents.speak(agent.code, { message: 'Welcome' });
}

/** The headers of Node's own server are taken as they are. */
export function receive(request: IncomingMessage, body: Buffer): string {
  return client.webhooks.verify(body, { headers: request.headers, secrets: ['whsec_x'] }).event;
}

export async function conversation(signal: AbortSignal): Promise<string> {
  const open: Conversation<RealtimeEvent> = await client.realtime.openSocket({ model: 'gpt-realtime-mini' }, { signal });
  await open.send({ type: 'response.create', response: { output_modalities: ['text'] } });
  let said = '';
  for await (const { eventType, delta } of open) {
    if (eventType === 'response.done') break;
    said += delta ?? '';
  }
  // @ts-expect-error a message has a type
  await open.send({ text: said });
  await open.close();
  return said;
}

/** New values may appear: the type admits them and still completes the known ones. */
function describe(status: AgentStatus): string {
  switch (status) {
    case 'ready':
      return 'it can be used';
    case 'failed':
      return 'it was not made';
    default:
      return status;
  }
}

export async function failures(): Promise<string | undefined> {
  try {
    await client.agents.get('A1');
  } catch (error) {
    if (error instanceof NotFoundError) return error.requestId;
    if (error instanceof InvalidRequestError) return error.field;
    if (error instanceof APIError) return `${error.status} ${error.retryAfter ?? 0} ${error.billed} ${error.attempts.length}`;
    if (error instanceof BithumanError) return error.fix;
    throw error;
  }
  return undefined;
}

export async function mistakes(): Promise<void> {
  // @ts-expect-error the model is misspelt
  await client.agents.generate({ prompt: 'A guide', model: 'essense-2' });
  // @ts-expect-error the message is missing
  await client.agents.speak('A1', {});
  // @ts-expect-error it does not tell how far it is
  await client.agents.get('A1', { onProgress() {} });
  // @ts-expect-error there is no such parameter
  await client.agents.speak('A1', { message: 'hi', mesage: 'hi' });
  // @ts-expect-error the code is text
  await client.agents.get(5);
  // @ts-expect-error there is no such setting
  new Client({ apiKey: 'x' });
  // @ts-expect-error a secret is text
  new Client({ secretProvider: () => 5 });
  // @ts-expect-error answers are not to be changed
  (await client.account.me()).email = 'x';
}
