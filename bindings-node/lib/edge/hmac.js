'use strict';

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

function key(secret, use) {
  return crypto.subtle.importKey('raw', encoded(secret), ALGORITHM, false, [use]);
}

/** The HMAC-SHA256 of a message, in hexadecimal digits. */
async function digest(secret, message) {
  const sum = await crypto.subtle.sign('HMAC', await key(secret, 'sign'), message);
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the digits are the message's HMAC-SHA256 under the secret. The platform compares, in constant time. */
async function fits(secret, message, digits) {
  const given = Uint8Array.from(digits.match(/../g), (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify('HMAC', await key(secret, 'verify'), given, message);
}

function encoded(text) {
  return new TextEncoder().encode(text);
}

/** A text and what follows it, as bytes. */
function joined(text, rest) {
  const head = encoded(text);
  const all = new Uint8Array(head.length + rest.length);
  all.set(head);
  all.set(rest, head.length);
  return all;
}

module.exports = { digest, encoded, fits, joined };
