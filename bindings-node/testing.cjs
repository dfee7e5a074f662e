'use strict';

const { Account } = require('./lib/testing/account.js');
const { Emulator } = require('./lib/testing/emulator.js');

module.exports = { Account, Emulator };
