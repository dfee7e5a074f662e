// Lets the agent that greets your visitors know something, and say something about it.
//
//   node speak-into-sessions.mjs A12345 "The visitor is Ada, a customer since 2019." "Welcome back, Ada!"

import { AgentNotFoundError, Client, NoActiveSessionError, OutcomeUnknownError } from 'bithuman-rest';

const [code, context, message] = process.argv.slice(2);
const client = new Client({ timeout: 10_000 });
process.exitCode = await main();

async function main() {
  let sessions;
  try {
    sessions = await client.agents.listSessions(code);
  } catch (error) {
    if (!(error instanceof AgentNotFoundError)) throw error;
    console.log(`${code}: ${error.fix}`);
    return 2;
  }
  const rooms = sessions.filter((room) => room.deliverable).map((room) => room.roomId);
  if (rooms.length === 0) console.log('nobody is there');
  let heard = false;
  for (const room of rooms) heard = (await tell(room)) || heard;
  return heard ? 0 : 1;
}

/** Whether the room heard it. */
async function tell(roomId) {
  try {
    await client.agents.addContext(code, { context, roomId });
    const { deliveredToRooms } = await client.agents.speak(code, { message, roomId });
    console.log(`${roomId}: ${deliveredToRooms ? 'heard it' : 'did not hear it'}`);
    return deliveredToRooms > 0;
  } catch (error) {
    if (error instanceof NoActiveSessionError) console.log(`${roomId}: the visitor has left`);
    else if (error instanceof OutcomeUnknownError) {
      console.log(`${roomId}: may have heard it, so it is not said again (${error.requestId ?? 'no answer'})`);
    } else throw error;
    return false;
  }
}
