'use strict';

/** The path of the emulator: `BITHUMAN_EMULATOR`, or what the package `bithuman-emulator` brings. */
function find() {
  const named = process.env.BITHUMAN_EMULATOR;
  if (named) return named;
  let emulator;
  try {
    emulator = require('bithuman-emulator');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error('the emulator is not installed: `npm install --save-dev bithuman-emulator`, or set BITHUMAN_EMULATOR to its path');
  }
  return emulator.find();
}

module.exports = { find };
