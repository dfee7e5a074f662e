'use strict';

/** Texts by name as a plain object: from one, from `Headers`, a `Map` or pairs. Lists in it are joined as headers are. */
function texts(value) {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  const pairs = typeof value[Symbol.iterator] === 'function' ? [...value] : Object.entries(value);
  const present = pairs.filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.map(([name, item]) => [name, Array.isArray(item) ? item.join(', ') : item]));
}

module.exports = { texts };
