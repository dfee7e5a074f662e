// What hand-written calls make of the answers: objects with times as times. For rivals that have no models of their own.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export const SECRET = { 'api-secret': 'bench-0123456789abcdef0123456789abcdef' };
export const JSON_HEADERS = { ...SECRET, 'content-type': 'application/json' };
export const SPEECH = { text: 'hello', stream: true };

/** The version of an installed package. Not every one exports its manifest. */
export function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}

export function holder({ data }) {
  return { user: data.user_id, balance: data.credit_balance };
}

export function agents({ data }) {
  return data.map(({ created_at, updated_at, ...agent }) => ({
    ...agent,
    createdAt: new Date(created_at),
    updatedAt: new Date(updated_at),
  }));
}

/** A file in JSON, as the service wants it and as everyone writes it. */
export async function upload(path) {
  return { file_name: 'film.mp4', file_data: (await readFile(path)).toString('base64') };
}

export function size({ data }) {
  return data.file_size;
}

/** Takes frames out of a stream that is cut anywhere. */
export async function* frames(chunks) {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    while (held.length >= at + 4) {
      const length = held.readUInt32BE(at);
      if (held.length < at + 4 + length) break;
      if (length > 0) yield held.subarray(at + 4, at + 4 + length);
      at += 4 + length;
    }
    held = held.subarray(at);
  }
}
