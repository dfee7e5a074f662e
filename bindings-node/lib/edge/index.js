'use strict';

const { BithumanError, InvalidRequestError, WebhookVerificationError } = require('../errors.js');
const embed = require('./embed.js');
const webhooks = require('./webhooks.js');

module.exports = { embed, webhooks, BithumanError, InvalidRequestError, WebhookVerificationError };
