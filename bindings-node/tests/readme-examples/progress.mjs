import { Client } from 'bithuman-rest';

const client = new Client();
const { fileUrl } = await client.files.upload(
  { file: 'portrait.png' },
  { onProgress: ({ sent, total }) => console.log(`${sent} of ${total} bytes`) },
);
const job = await client.agents.create({ model: 'expression-1', image: fileUrl });
const agent = await job.wait({}, { onProgress: ({ progress, step }) => console.log(`${Math.round(progress * 100)} % ${step ?? ''}`) });
console.log(agent.code);
