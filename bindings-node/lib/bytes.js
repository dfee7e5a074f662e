'use strict';

/** Where the bytes of a delivery are. */
const RAW =
  "pass the bytes as they arrived (Express: express.raw({ type: 'application/json' }) on the route, before express.json(); " +
  "Fastify: addContentTypeParser with { parseAs: 'buffer' }; Next.js and Hono: await request.arrayBuffer())";

/** Why a body that is no bytes is refused. */
const PARSED = 'it is not bytes, and a parsed body has lost what was signed';

function asBytes(data) {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (data instanceof Uint8Array) return data;
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : undefined;
}

module.exports = { PARSED, RAW, asBytes };
