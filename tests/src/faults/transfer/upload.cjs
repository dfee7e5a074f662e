// Uploads a small file, then a large one; prints by how many KiB the second raised the peak of memory.

const { createReadStream, readFileSync } = require('node:fs');
const { Client } = require(process.env.BITHUMAN_PACKAGE);

const [, , , url, form, path] = process.argv;

const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);

async function main() {
  const client = new Client({ secret: 's', baseUrl: url });
  // The engine makes room for its own code and buffers the first time that it streams.
  for (let i = 0; i < 8; i += 1) {
    await client.files.upload({ file: { data: createReadStream(path, { end: 8 * 1024 * 1024 }), name: 'a.mp4' } });
  }
  const before = peak();
  await client.files.upload({ file: form === 'stream' ? createReadStream(path) : path });
  console.log(peak() - before);
}

main();
