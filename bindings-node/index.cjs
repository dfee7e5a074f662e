// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { Client } = require('./lib/client.js');
const { Conversation } = require('./lib/conversation.js');
const { ItemStream } = require('./lib/stream.js');
const { Job } = require('./lib/job.js');
const errors = require('./lib/errors.js');

module.exports = { Client, Conversation, ItemStream, Job, ...errors };
