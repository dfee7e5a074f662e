'use strict';

const { WebhookVerificationError } = require('../errors.js');
const { invalid } = require('../failure.js');

const STATUS = { handled: 200, duplicate: 200, busy: 409 };

/** What to answer a delivery with. What the handler throws is thrown: the framework answers it with 500, and the service delivers again. */
async function answer(inbox, body, headers, handler) {
  try {
    const handled = await inbox.handle(body, headers, handler);
    return { status: STATUS[handled], text: handled };
  } catch (error) {
    if (error instanceof WebhookVerificationError) return { status: 400, text: error.message };
    throw error;
  }
}

/** The body was parsed or read before the adapter could. */
function consumed(fix) {
  return invalid('body', 'it was parsed before it got here, and what was signed is lost', fix);
}

module.exports = { answer, consumed };
