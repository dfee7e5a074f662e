// Loads one package in a fresh process, up to the name of its client, and prints what that took: node imports.mjs PACKAGE NAME.
// A package may put off its own loading until a name is asked for, so the name is. What cannot be required is imported.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name, client] = process.argv.slice(2);
const { version, type, main } = JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8'));
const modern = type === 'module' && main === undefined;
const begun = performance.now();
const found = (modern ? await import(name) : require(name))[client];
const took = performance.now() - begun;
if (typeof found !== 'function') throw new Error(`${name} has no ${client}`);
console.log(JSON.stringify({ case: 'import', rival: name, version, calls: 1, requests: 0, ms: took }));
process.exit(0);
