// Cloudflare's runtime with a worker in it, and the bundler that such workers go through.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
);
`;

function tool(name) {
  const folder = process.env.BITHUMAN_EDGE_TOOLS;
  if (!folder) throw new Error('set BITHUMAN_EDGE_TOOLS to a project with esbuild and workerd; `cargo verify node` does');
  return createRequire(join(folder, 'package.json'))(name);
}

/** A program as one module for runtimes without Node. It fails where something of Node is wanted. */
export async function bundle(source, resolveDir, options = {}) {
  const settings = { bundle: true, write: false, platform: 'browser', format: 'esm', logLevel: 'silent', ...options };
  const { outputFiles } = await tool('esbuild').build({ ...settings, stdin: { contents: source, resolveDir, loader: 'js' } });
  return outputFiles[0].text;
}

/** Runs a module of a worker. Gives its address. */
export async function serveWorker(module) {
  const folder = await mkdtemp(join(tmpdir(), 'bithuman-worker-'));
  await writeFile(join(folder, 'worker.mjs'), module);
  await writeFile(join(folder, 'config.capnp'), CONFIG);
  const child = spawn(tool('workerd').default, ['serve', '--control-fd=3', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('workerd ended')));
  ended.catch(() => {});
  const lines = createInterface({ input: child.stdio[3] });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return {
    url: `http://127.0.0.1:${JSON.parse(line).port}/`,
    async stop() {
      child.kill();
      await ended.catch(() => {});
      await rm(folder, { recursive: true });
    },
  };
}
