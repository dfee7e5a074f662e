'use strict';

const { WebhookInbox } = require('./inbox.js');

module.exports = { WebhookInbox };
