'use strict';

const { Client } = require('./client.js');

/** Clients have a secret, and what is called here sends nothing that one could be sent with. */
const NO_SECRET = 'nothing-is-sent-without-an-api-secret';

let client;

/** A client for what is not sent. It is made when it is needed first. */
function local() {
  client ??= new Client({ secret: NO_SECRET });
  return client;
}

module.exports = { local, NO_SECRET };
