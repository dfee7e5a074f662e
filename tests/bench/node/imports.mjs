// Loads one package in a fresh process and prints what that took: node imports.mjs PACKAGE. What cannot be required is imported.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name] = process.argv.slice(2);
const { version, type, main } = JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8'));
const modern = type === 'module' && main === undefined;
const begun = performance.now();
if (modern) await import(name);
else require(name);
const took = performance.now() - begun;
console.log(JSON.stringify({ case: 'import', rival: name, version, calls: 1, requests: 0, ms: took }));
process.exit(0);
