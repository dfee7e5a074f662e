// Speaks into a telephone call: 8 kHz, mu-law, in packets of 20 milliseconds, from the first sentence on.
//
//   node speech-into-a-call.mjs "Welcome! One moment, please." > call.ulaw
//
// Retired: the service withdrew speech on 2026-10-01. Against it this ends in an EndpointRetiredError; the emulator still speaks.

import { Client, EndpointRetiredError } from 'bithuman-rest';

const PACKET = 160; // samples of 20 ms

/** Turns the service's samples into those of a telephone line: each is the mean of what it stands for. */
class Telephone {
  position = 0;
  sum = 0;
  count = 0;

  constructor(rate) {
    this.step = rate / 8000;
  }

  feed(pcm) {
    const out = [];
    const view = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    for (let at = 0; at < view.byteLength; at += 2) {
      this.sum += view.getInt16(at, true);
      this.count += 1;
      this.position += 1;
      if (this.position < this.step) continue;
      out.push(muLaw(Math.floor(this.sum / this.count)));
      this.position -= this.step;
      this.sum = 0;
      this.count = 0;
    }
    return Buffer.from(out);
  }
}

/** One sample as ITU-T G.711 writes it. */
function muLaw(sample) {
  const sign = sample < 0 ? 0x80 : 0;
  const level = Math.min(Math.abs(sample), 32635) + 132;
  const exponent = 24 - Math.clz32(level);
  return ~(sign | (exponent << 4) | ((level >> (exponent + 3)) & 0x0f)) & 0xff;
}

/** The call's packets, as they are made. Leaving the loop ends the request: that is how to stop when the caller speaks. */
async function* packets(client, text) {
  let line;
  let rest = Buffer.alloc(0);
  for await (const { pcm, sampleRate } of client.speech.stream({ text, totalSteps: 5 })) {
    line ??= new Telephone(sampleRate);
    rest = Buffer.concat([rest, line.feed(pcm)]);
    for (; rest.length >= PACKET; rest = rest.subarray(PACKET)) yield rest.subarray(0, PACKET);
  }
  if (rest.length > 0) yield Buffer.concat([rest, Buffer.alloc(PACKET - rest.length, 0xff)]);
}

const begun = performance.now();
let first;
try {
  for await (const packet of packets(new Client({ timeout: 30_000 }), process.argv[2])) {
    first ??= performance.now() - begun;
    process.stdout.write(packet);
  }
  console.error(`first sound after ${first.toFixed(0)} ms`);
} catch (error) {
  if (!(error instanceof EndpointRetiredError)) throw error;
  console.error(error.fix);
  process.exitCode = 1;
}
