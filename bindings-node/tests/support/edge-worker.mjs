// A worker that calls what it is told to of the entry without native code. Bytes arrive as base64; times leave as text.

import * as edge from 'bithuman-rest/edge';
import { raised } from './raised.mjs';

export default {
  async fetch(request) {
    const { resource, name, values } = await request.json();
    try {
      return Response.json({ returned: (await edge[resource][name](...values.map(revived))) ?? null });
    } catch (error) {
      return Response.json({ raised: raised(error) });
    }
  },
};

function revived(value) {
  if (typeof value?.base64 !== 'string') return value;
  return Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0));
}
