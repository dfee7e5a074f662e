'use strict';

const { receive } = require('./fetch.js');

module.exports = { receive };
