'use strict';

const { basename } = require('node:path');
const { fileURLToPath } = require('node:url');
const native = require('./native.js');
const { Tag, forget, listen } = require('./bridge.js');
const { PARSED, RAW, asBytes } = require('./bytes.js');
const { invalid } = require('./failure.js');

/** What a caller may pass as a file, as the native side takes it. `field` is core's name, `path` the caller's. */
function source(field, path, value) {
  const wrapped = isWrapped(value);
  const data = wrapped ? value.data : value;
  const name = wrapped ? value.name : nameOf(data);
  if (typeof data === 'string') return native.Source.path(field, data);
  if (data instanceof URL) return native.Source.path(field, local(data, path));
  const bytes = asBytes(data);
  if (bytes) return native.Source.bytes(field, bytes, name);
  if (data instanceof Blob) return streamed(field, data.stream(), name, data.size);
  if (typeof data?.[Symbol.asyncIterator] === 'function' || typeof data?.[Symbol.iterator] === 'function') {
    return streamed(field, data, name, wrapped ? value.size : undefined);
  }
  throw invalid(path, 'it is neither a path nor bytes nor a stream', 'pass a path, a file: URL, bytes, a Blob or a readable stream');
}

/** Bytes, or text as UTF-8. */
function bytes(field, path, value) {
  const data = typeof value === 'string' ? Buffer.from(value) : asBytes(value);
  if (!data) throw invalid(path, PARSED, RAW);
  return native.Source.bytes(field, data, undefined);
}

/** `{data, name, size}`, which gives bytes and streams the name that they lack. */
function isWrapped(value) {
  return value?.data !== undefined && !ArrayBuffer.isView(value) && typeof value[Symbol.asyncIterator] !== 'function';
}

function nameOf(data) {
  if (data instanceof Blob && 'name' in data) return data.name;
  return typeof data?.path === 'string' ? basename(data.path) : undefined;
}

function local(url, path) {
  if (url.protocol !== 'file:')
    throw invalid(path, `it is a ${url.protocol} address`, 'pass a file: URL, or use the parameter for addresses');
  return fileURLToPath(url);
}

/** A stream that is read piece by piece, each when the request has room for it. */
function streamed(field, stream, name, size) {
  const pieces = new native.Pieces();
  let iterator;
  const id = listen((tag) => {
    if (tag === Tag.PULL) {
      iterator ??= (stream[Symbol.asyncIterator] ?? stream[Symbol.iterator]).call(stream);
      feed(iterator, pieces);
    } else {
      forget(id);
      Promise.resolve(iterator?.return?.()).catch(() => {});
    }
  });
  return native.Source.stream(field, id, pieces, name, size);
}

async function feed(iterator, pieces) {
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return pieces.end();
      const bytes = typeof value === 'string' ? Buffer.from(value) : asBytes(value);
      if (!bytes) throw new TypeError('the stream gave something other than bytes');
      if (bytes.length > 0) return pieces.push(bytes);
    }
  } catch (error) {
    pieces.fail(String(error?.message ?? error));
  }
}

module.exports = { bytes, source };
