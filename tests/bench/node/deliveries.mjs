// A webhook's delivery, signed as the service signs it.

import { createHmac } from 'node:crypto';

export const SECRET = 'whsec_0123456789abcdef';
export const BODY = Buffer.from(
  '{"id":"evt_1","event":"agent.ready","created":1790000000,"data":{"agent_id":"A1","name":"Agent number 1"}}',
);

const sent = String(Math.floor(Date.now() / 1000));

export const HEADERS = {
  'content-type': 'application/json',
  'x-bithuman-event': 'agent.ready',
  'x-bithuman-timestamp': sent,
  'x-bithuman-signature': `sha256=${createHmac('sha256', SECRET).update(`${sent}.`).update(BODY).digest('hex')}`,
};
