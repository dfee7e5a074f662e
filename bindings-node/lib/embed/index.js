'use strict';

const { local } = require('../local.js');

/** The HTML that shows an agent in a page. */
const snippet = (code, params) => local().embed.snippet(code, params);

/** A visitor's fingerprint for a token. */
const fingerprint = (user, pepper) => local().embed.fingerprint(user, pepper);

module.exports = { snippet, fingerprint };
