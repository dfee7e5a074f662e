// Sends an avatar to a LiveKit room of your own for the time of a talk, and never longer.
//
//   node own-voice-pipeline.mjs A12345 essence-2 wss://example.livekit.cloud my-room --minutes 10
//
// LIVEKIT_AVATAR_TOKEN is a join token of your server for the identity `bithuman-avatar-agent`, of kind agent.

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client, ConcurrencyLimitReachedError, OutcomeUnknownError } from 'bithuman-rest';

const { values, positionals } = parseArgs({ options: { minutes: { type: 'string', default: '10' } }, allowPositionals: true });
const [agentId, model, livekitUrl, roomName] = positionals;
const client = new Client({ timeout: 60_000 });
process.exitCode = await main({ agentId, model, livekitUrl, roomName, livekitToken: process.env.LIVEKIT_AVATAR_TOKEN });

async function main(wanted) {
  const signal = AbortSignal.timeout(Number(values.minutes) * 60_000);
  try {
    await withAvatar(wanted, async ({ sessionId }) => talk(await arrival(sessionId, signal), signal));
  } catch (error) {
    if (error instanceof ConcurrencyLimitReachedError) {
      console.log(`${error.fix}: ${(await client.sessions.list({ window: 'live' })).activeCount} are live`);
      return 1;
    }
    if (error instanceof OutcomeUnknownError) {
      console.log('an avatar may have come: look at the live sessions before you start another');
      return 2;
    }
    if (!signal.aborted) throw error;
    console.log('the time is up');
  }
  return 0;
}

/** An avatar that leaves at the end of the work, also when the work fails: it is billed until it does. */
async function withAvatar(wanted, work) {
  const started = await client.sessions.startCloudAvatar(wanted);
  try {
    await work(started);
  } finally {
    const { billedSeconds, credits } = await client.sessions.endCloud(started.sessionId);
    console.log(`ended after ${billedSeconds.toFixed(0)} s, ${credits} credits`);
  }
}

/** Waits until it is in the room, or gone. */
async function arrival(sessionId, signal) {
  for (;;) {
    const session = await client.sessions.getCloud(sessionId, { signal });
    if (session.status !== 'starting') return session;
    await sleep(1000, undefined, { signal });
  }
}

/** Your pipeline: speech to text, language model, voice. What it publishes in the room, the avatar says. */
async function talk(session, _signal) {
  console.log(`${session.model} is ${session.status} in ${session.roomName}`);
}
