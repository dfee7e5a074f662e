import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Starts a program that prints one line of JSON about itself and ends with its input. */
export async function start(variable) {
  const program = process.env[variable];
  if (!program) throw new Error(`set ${variable} to the path of the program; \`cargo verify node\` does`);
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return {
    ...JSON.parse(line),
    async stop() {
      const ended = once(child, 'exit');
      child.stdin.end();
      child.kill();
      await ended;
    },
  };
}

/** Runs a program of this language in a process of its own. Gives its output and how long it took. */
export async function run(source, environment = {}, folder = import.meta.dirname) {
  const begun = Date.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece) => (output += piece));
  child.stderr.on('data', (piece) => (errors += piece));
  const [code, signal] = await once(child, 'close');
  return { code, signal, output: output.trim(), errors: errors.trim(), took: Date.now() - begun };
}
