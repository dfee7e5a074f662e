'use strict';

module.exports = require('./load.js').load();
