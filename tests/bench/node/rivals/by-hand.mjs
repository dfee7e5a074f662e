// A webhook verified by hand, with Node's own cryptography.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { BODY, HEADERS, SECRET } from '../deliveries.mjs';

export const version = process.versions.node;

export function make() {
  return {
    async verify() {
      const sent = HEADERS['x-bithuman-timestamp'];
      if (Math.abs(Date.now() / 1000 - Number(sent)) > 300) return undefined;
      const wanted = createHmac('sha256', SECRET).update(`${sent}.`).update(BODY).digest();
      const given = Buffer.from(HEADERS['x-bithuman-signature'].slice('sha256='.length), 'hex');
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
      const event = JSON.parse(BODY.toString());
      event.created = new Date(event.created * 1000);
      return event.data.agent_id;
    },
  };
}
