// README begins
import { Client } from 'bithuman-rest';

const client = new Client();
const portrait = await client.files.upload({ file: 'portrait.png' });
const { agentId } = await client.agents.generate({ model: 'expression-1', image: portrait.fileUrl });
for await (const { step, progress } of client.agents.watch(agentId)) {
  console.log(`${step}: ${Math.round(progress * 100)} %`);
}
const { jobId } = await client.video.generate({ model: 'expression-1', agentCode: agentId, text: 'Hello!' });
await client.video.wait(jobId);
console.log((await client.video.download(jobId, 'hello.mp4')).path);
// README ends
