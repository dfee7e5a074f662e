'use strict';

/** A token is made anew when it ends sooner than this, in milliseconds. */
const MARGIN = 60_000;
/** No more tokens are kept; the oldest make room. */
const MOST = 10_000;

/** Tokens by visitor. Visitors who ask at once, and until the token is about to end, get the same one. */
class Tokens {
  #kept = new Map();

  async get(visitor, make) {
    const kept = this.#kept.get(visitor);
    if (kept !== undefined && kept.until > Date.now()) return kept.token;
    const entry = { token: make(), until: Number.POSITIVE_INFINITY };
    this.#kept.delete(visitor);
    this.#kept.set(visitor, entry);
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value);
    try {
      entry.until = endOf(await entry.token) - MARGIN;
    } catch (error) {
      if (this.#kept.get(visitor) === entry) this.#kept.delete(visitor);
      throw error;
    }
    return entry.token;
  }
}

/** When a token ends, in Unix milliseconds. One that does not tell is not kept. */
function endOf({ token }) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()).exp * 1000 || 0;
  } catch {
    return 0;
  }
}

module.exports = { Tokens };
