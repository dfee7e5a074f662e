// README begins
import diagnostics from 'node:diagnostics_channel';

diagnostics.subscribe('bithuman-rest:repeat', ({ operation, attempt, wait, problem }) => {
  console.log(`${operation}: attempt ${attempt} follows in ${wait} ms: ${problem}`);
});
// README ends

const { Client } = await import('bithuman-rest');
await new Client().account.me();
