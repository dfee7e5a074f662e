// One set of types, whether the package is required or imported.
export * from './index.js';
