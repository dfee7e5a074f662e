// A worker that uses the entry without native code. It is checked with Node's types and without them, and not run.

import {
  type Agent,
  type AgentStatus,
  BithumanError,
  type Bytes,
  type EmbedOptions,
  InvalidRequestError,
  type SpeechFrame,
  type WebhookEvent,
  WebhookVerificationError,
  embed,
  webhooks,
} from 'bithuman-rest/edge';

export async function receive(request: Request, secrets: readonly string[]): Promise<Response> {
  let event: WebhookEvent;
  try {
    event = await webhooks.verify(await request.arrayBuffer(), { headers: request.headers, secrets });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return new Response(error.fix ?? error.message, { status: 400 });
  }
  const [code, created]: [string | undefined, Date] = [event.agentReady?.code, event.created];
  return Response.json({ code, created });
}

export async function page(code: string, user: string): Promise<string> {
  const options: EmbedOptions = { render: 'local', greeting: 'Hello' };
  const print: string = await embed.fingerprint(user, 'a pepper of 16 bytes and more');
  return `${embed.snippet(code, options).html}<!-- ${print} -->`;
}

export function field(error: unknown): string | undefined {
  if (error instanceof InvalidRequestError) return error.field;
  return error instanceof BithumanError ? error.code : undefined;
}

export function isReady(agent: Agent): boolean {
  const ready: AgentStatus = 'ready';
  return agent.status === ready;
}

export function length(frame: SpeechFrame): number {
  const bytes: Bytes & Uint8Array = frame.pcm;
  return bytes.byteLength;
}

// @ts-expect-error A delivery is verified with secrets in a list.
void webhooks.verify('', { headers: {}, secrets: 'whsec_one' });
// @ts-expect-error There is no such place.
embed.snippet('A1', { render: 'moon' });
