import { Client, NoActiveSessionError } from 'bithuman-rest';

const client = new Client(); // reads BITHUMAN_API_SECRET
const { agentId } = await client.agents.generate({ prompt: 'A friendly museum guide', model: 'essence-2' });
const agent = await client.agents.wait(agentId);
try {
  await client.agents.speak(agent.code, { message: 'Welcome!' }, { timeout: 5_000 });
} catch (error) {
  if (!(error instanceof NoActiveSessionError)) throw error;
}
