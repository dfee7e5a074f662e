'use strict';

const { invalid } = require('../failure.js');
const { digest, encoded } = require('./hmac.js');
const { methods } = require('./shapes.js');
const { take } = require('./take.js');

const PAGE = 'https://www.bithuman.ai/embed';

/** The HTML that shows an agent in a page; nothing is sent. */
function snippet(code, params) {
  const given = take(methods.embed.snippet, { ...params, code });
  if (given.code.trim() === '') throw invalid('code', 'it is empty', "pass the agent's code");
  const settings = [
    ['token', given.token],
    ['model', given.model],
    ['render', given.render],
    ['greetingLang', given.greetingLanguage],
    ['greetingMsg', given.greeting],
  ].filter(([, value]) => value !== undefined);
  const query = settings.length > 0 ? `?${new URLSearchParams(settings)}` : '';
  const url = `${PAGE}${segment(given.code)}${query}`;
  const style = `width:${escaped(css('width', given.width ?? '100%'))};height:${escaped(css('height', given.height ?? '600px'))};border:0`;
  const title = escaped(given.title ?? 'Talking avatar');
  // The stars are needed: the address redirects to another origin, and a permission that names none stays behind there.
  const html = `<iframe src="${escaped(url)}" title="${title}" allow="microphone *; camera *; autoplay *" style="${style}"></iframe>`;
  return { html, url };
}

/** A visitor's fingerprint; nothing is sent. The same user has the same one, and no one can guess it. */
async function fingerprint(user, pepper) {
  const given = take(methods.embed.fingerprint, { user, pepper });
  if (given.user === '') throw invalid('user', 'it is empty', 'pass your own id of the visitor');
  const { length } = encoded(given.pepper);
  if (length < 16) throw invalid('pepper', `it has ${length} bytes`, 'pass a secret of at least 16 bytes that stays on your server');
  return digest(given.pepper, encoded(`bithuman-rest embed fingerprint v1\0${given.user}`));
}

/** A code as one step of a path, whatever is in it. */
function segment(code) {
  const step = code.replace(/[\t\n\r]/g, '');
  if (step === '.' || step === '..') return '';
  return `/${encodeURIComponent(step.toWellFormed()).replace(/%(?:24|26|2B|2C|3A|3B|3D|40|5B|5D|5E|7C)/g, decodeURIComponent)}`;
}

function css(field, value) {
  if (/^[A-Za-z0-9%.()+\-*/, ]+$/.test(value)) return value;
  throw invalid(field, `\`${value}\` is not a CSS length`, 'pass a length such as 600px or 100%');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

module.exports = { snippet, fingerprint };
