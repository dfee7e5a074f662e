'use strict';

const { inspect } = require('node:util');
const native = require('./native.js');
const { bridge, forget, listen } = require('./bridge.js');
const { invalidSetting, thrown } = require('./failure.js');
const { provided } = require('./provider.js');
const { encodeOptions } = require('./options.js');
const resources = require('./resources/index.js');
const { texts } = require('./texts.js');
const { instrument, telemetryOf } = require('./watch.js');

const RUNTIME = `node/${process.versions.node}`;

/** Forgets the observer of clients that are gone. */
const observers = new FinalizationRegistry(forget);

/** Another client of the same connections, whose calls are told to `telemetry`. */
let withTelemetry;

/** The bitHuman API. */
class Client {
  #core;
  /** Shared by the clients made from one another: the observer lives as long as any of them. */
  #observer;

  constructor(settings = {}, parent = undefined) {
    if (settings instanceof native.Core) {
      this.#core = settings;
      this.#observer = parent;
      return;
    }
    if (typeof settings !== 'object')
      throw invalidSetting('settings', 'it is not an object', 'pass the settings by their names, as { secret }');
    const { onResponse, secretProvider, headers, caCertificate, clientCertificate, ...rest } = settings ?? {};
    const given = {
      ...rest,
      headers: texts(headers),
      caCertificate: pem(caCertificate),
      clientCertificate: pem(clientCertificate),
    };
    const provider = secretProvider === undefined || secretProvider === null ? undefined : provided(secretProvider);
    this.#core = guarded(() => new native.Core(bridge, encodeOptions(given), RUNTIME, provider));
    if (onResponse !== undefined && onResponse !== null) this.#observe(onResponse);
  }

  /** The address of the API. */
  get baseUrl() {
    return this.#core.baseUrl;
  }

  /** This client with other options for the calls made through the result. */
  withOptions({ headers, ...options }) {
    const text = encodeOptions({ ...options, headers: texts(headers) });
    return this.#with(text, telemetryOf(this.#core));
  }

  #with(options, telemetry) {
    const core = guarded(() => this.#core.withOptions(options));
    if (telemetry !== undefined) instrument(core, telemetry);
    return new Client(core, this.#observer);
  }

  #observe(onResponse) {
    if (typeof onResponse !== 'function') throw invalidSetting('onResponse', 'it is not a function', 'pass a function, or leave it out');
    const id = listen((_tag, info) => {
      info.at = new Date(info.at);
      if (info.rateLimit?.reset !== undefined) info.rateLimit.reset = new Date(info.rateLimit.reset);
      queueMicrotask(() => onResponse(info));
    });
    this.#observer = {};
    observers.register(this.#observer, id);
    this.#core = this.#core.observed(id);
  }

  toJSON() {
    return { baseUrl: this.baseUrl };
  }

  [inspect.custom](_depth, options) {
    return `Client ${inspect(this.toJSON(), options)}`;
  }

  static {
    withTelemetry = (client, telemetry) => client.#with('{}', telemetry);
    for (const [name, load] of Object.entries(resources)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          const Resource = load();
          const value = new Resource(this.#core);
          Object.defineProperty(this, name, { value });
          return value;
        },
      });
    }
  }
}

function pem(certificate) {
  return ArrayBuffer.isView(certificate)
    ? Buffer.from(certificate.buffer, certificate.byteOffset, certificate.byteLength).toString()
    : certificate;
}

function guarded(make) {
  try {
    return make();
  } catch (error) {
    throw thrown(error);
  }
}

module.exports = { Client, withTelemetry: (client, telemetry) => withTelemetry(client, telemetry) };
