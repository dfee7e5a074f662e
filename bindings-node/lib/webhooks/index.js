'use strict';

const { local } = require('../local.js');
const { WebhookInbox } = require('./inbox.js');

/** Verifies a delivery and reads it. */
const verify = (body, params) => local().webhooks.verify(body, params);

/** Signs a delivery as the service would, for tests of a receiver. */
const sign = (body, params) => local().webhooks.sign(body, params);

/** Reads an event of a conversation, which is not signed. */
const parseSessionEvent = (body, params) => local().webhooks.parseSessionEvent(body, params);

module.exports = { WebhookInbox, verify, sign, parseSessionEvent };
