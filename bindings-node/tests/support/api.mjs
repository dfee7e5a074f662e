import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The API as core describes it: what is a field's name and what is a key of the service's. */
const api = JSON.parse(readFileSync(join(process.env.BITHUMAN_CASES, '..', '..', 'core', 'api.json'), 'utf8'));

export function camel(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

export function methodOf(call) {
  const [resource, name] = call.split('.');
  return api.resources.find((entry) => entry.name === resource).methods.find((entry) => entry.name === name);
}

export function fieldsOf(name) {
  return (api.params[name] ?? api.inputs[name] ?? api.models[name])?.fields;
}

/** `list<text>?` → `['list', 'text']`. */
function parts(type) {
  const bare = type.replace(/\?$/, '');
  const [, outer, inner] = /^(list|map)<(.*)>$/.exec(bare) ?? [];
  return outer ? [outer, inner] : [bare];
}

/** A JSON value of a case as a user of this language would pass it. */
export function passed(type, value) {
  if (value === null) return value;
  if (typeof value === 'object' && value.$bytes !== undefined) {
    const data = Buffer.from(value.$bytes, 'base64');
    return value.name === undefined ? data : { data, name: value.name };
  }
  const [kind, inner] = parts(type);
  if (kind === 'list' && Array.isArray(value)) return value.map((item) => passed(inner, item));
  if (kind === 'map') return mapped(value, (item) => passed(inner, item));
  if (kind === 'duration' && typeof value === 'number') return value * 1000;
  if (kind === 'time' && typeof value === 'string' && !Number.isNaN(Date.parse(value))) return new Date(value);
  const fields = fieldsOf(kind);
  if (!fields || typeof value !== 'object') return value;
  const types = Object.fromEntries(fields.map((field) => [field.name, field.type]));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [camel(name), passed(types[name] ?? 'json', item)]));
}

/** An answer as the judge of the cases reads it. */
export function told(type, value, digest) {
  if (value === undefined || value === null) return null;
  if (Buffer.isBuffer(value)) return { bytes: value.length, sha256: digest(value) };
  if (value instanceof Date) return value.toISOString();
  const [kind, inner] = parts(type);
  if (kind === 'list') return value.map((item) => told(inner, item, digest));
  if (kind === 'map') return mapped(value, (item) => told(inner, item, digest));
  const fields = fieldsOf(kind);
  if (!fields) return value;
  const record = {};
  for (const { name, type: of } of fields) {
    const item = value[camel(name)];
    if (item !== undefined) record[name] = told(of, item, digest);
  }
  if (value.extra) record.extra = value.extra;
  return record;
}

function mapped(value, convert) {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
}
