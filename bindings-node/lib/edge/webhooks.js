'use strict';

const { WebhookVerificationError } = require('../errors.js');
const { invalid } = require('../failure.js');
const { Misread, decode, isObject, parse } = require('./decode.js');
const { digest, fits, joined } = require('./hmac.js');
const { methods, models } = require('./shapes.js');
const { take } = require('./take.js');

const SIGNATURE = 'x-bithuman-signature';
const TIMESTAMP = 'x-bithuman-timestamp';
/** The header of a delivery that the console's test button sent. */
const TEST = 'x-test-webhook';

/** How far from now the oldest and the newest delivery are that are taken, in milliseconds. */
const TOLERANCE = 300_000;

/** Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body. */
async function verify(body, params) {
  const given = take(methods.webhooks.verify, { ...params, body });
  const secrets = given.secrets.filter((secret) => secret !== '');
  if (secrets.length === 0) throw invalid('secrets', 'there is none', 'pass the secret that creating the webhook gave');
  const signature = header(given.headers, SIGNATURE);
  if (signature === undefined) throw unsigned(given.body);
  const timestamp = header(given.headers, TIMESTAMP)?.trim();
  if (timestamp === undefined) throw refused('the timestamp header is missing');
  recent(timestamp, given);
  const [, digits] = /^sha256=([0-9A-Fa-f]{64})$/.exec(signature.trim()) ?? [];
  if (digits === undefined) throw refused('the signature is not sha256=<hex>');
  const message = joined(`${timestamp}.`, given.body);
  // All secrets are tried, whichever fits: how long it takes does not tell which.
  const tried = await Promise.all(secrets.map((secret) => fits(secret, message, digits)));
  if (!tried.includes(true)) throw refused('the signature does not fit the body: wrong secret, or not the bytes as they arrived');
  try {
    return lifted(decode({ record: models.WebhookEvent }, parse(given.body)));
  } catch (error) {
    throw error instanceof Misread ? refused(`the body is not an event: ${error.message}`) : error;
  }
}

/** Signs a delivery as the service would, for tests of a receiver; nothing is sent. */
async function sign(body, params) {
  const given = take(methods.webhooks.sign, { ...params, body });
  if (given.secret === '') throw invalid('secret', 'it is empty', 'pass the secret that the receiver verifies with');
  const timestamp = given.timestamp ?? Math.floor(Date.now() / 1000);
  const signature = `sha256=${await digest(given.secret, joined(`${timestamp}.`, given.body))}`;
  const { id, event } = readable(given.body);
  const headers = {
    ...(typeof id === 'string' && { 'X-BitHuman-Delivery': id }),
    ...(typeof event === 'string' && { 'X-BitHuman-Event': event }),
    'X-BitHuman-Signature': signature,
    'X-BitHuman-Timestamp': String(timestamp),
  };
  return { signature, timestamp, headers };
}

/** Reads an event of a conversation, which is not signed: anyone who knows the address can send one. Nothing is sent. */
function parseSessionEvent(body, params) {
  const given = take(methods.webhooks.parseSessionEvent, { ...params, body });
  if (header(given.headers, SIGNATURE) !== undefined) throw invalid('headers', 'this delivery is signed', 'verify it');
  try {
    const { agent_code: code, ...rest } = decode({ map: 'json' }, parse(given.body));
    const agent = code === undefined ? {} : { agent_id: code };
    const event = { data: {}, ...agent, ...rest, is_test: header(given.headers, TEST) !== undefined };
    return decode({ record: models.SessionEvent }, event);
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    const fix = 'answer 400; pass the body of a room.join or chat.push delivery as it arrived';
    throw invalid('body', `it is not an event of a conversation: ${error.message}`, fix);
  }
}

function header(headers, wanted) {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Refuses a delivery that is too far from now, before or after. */
function recent(timestamp, { now = Math.floor(Date.now() / 1000), tolerance = TOLERANCE }) {
  if (!/^[+-]?\d+$/.test(timestamp) || BigInt.asIntN(64, BigInt(timestamp.replace('+', ''))) !== BigInt(timestamp.replace('+', ''))) {
    throw refused('the timestamp is not a whole number of seconds');
  }
  const sent = Number(timestamp);
  const away = Math.abs(now - sent);
  if (away * 1000 > tolerance)
    throw refused(`the delivery is too ${sent < now ? 'old' : 'far in the future'}: ${away.toFixed(0)} s from now`);
}

/** An event with its data read as its kind says. Data of another shape is no reason to refuse a delivery: it stays in `data`. */
function lifted({ id, event, created, data, extra }) {
  const text = (name) => (Object.hasOwn(data, name) && typeof data[name] === 'string' ? data[name] : undefined);
  const agentId = text('agent_id') ?? text('code');
  const jobId = text('job_id');
  const failure = Object.hasOwn(data, 'error') ? data.error : undefined;
  const reason = isObject(failure) && Object.hasOwn(failure, 'message') ? failure.message : failure;
  const error = typeof reason === 'string' ? reason : undefined;
  const ofAgent = agentId !== undefined && jobId === undefined;
  const fields = ofAgent ? { agent_id: agentId, code: agentId, ...data, ...(error !== undefined && { error }) } : data;
  const read = (kind, model) => (event === kind ? attempted(model, fields) : undefined);
  const all = {
    id,
    event,
    created,
    agentId,
    jobId,
    videoUrl: text('video_url'),
    error,
    agentReady: read('agent.ready', models.AgentReadyData),
    agentFailed: read('agent.failed', models.AgentFailedData),
    videoCompleted: read('video.completed', models.VideoJob),
    videoFailed: read('video.failed', models.VideoJob),
    data,
    extra,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function attempted(model, fields) {
  try {
    return decode({ record: model }, fields);
  } catch (error) {
    if (error instanceof Misread) return undefined;
    throw error;
  }
}

/** A body as an object; an empty one where it is none. */
function readable(body) {
  try {
    const value = parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Why a delivery without a signature is refused. The console's events of conversations have none by design. */
function unsigned(body) {
  const fix = Object.hasOwn(readable(body), 'event_type')
    ? 'the body is an event of a conversation, which is never signed: read it as a session event'
    : undefined;
  return refused('the signature header is missing', fix);
}

function refused(
  reason,
  fix = "answer 400; make sure that the raw body is passed and not a parsed one, and that the secret is this webhook's",
) {
  return new WebhookVerificationError(reason, { fix });
}

module.exports = { verify, sign, parseSessionEvent };
