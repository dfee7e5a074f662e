// README begins
// worker.js
import { WebhookVerificationError, webhooks } from 'bithuman-rest/edge';

export default {
  async fetch(request, env) {
    try {
      const event = await webhooks.verify(await request.arrayBuffer(), { headers: request.headers, secrets: [env.WEBHOOK_SECRET] });
      if (await env.SEEN.get(event.id)) return new Response('duplicate');
      if (event.agentReady) console.log(`agent ${event.agentReady.code} is ready`);
      await env.SEEN.put(event.id, 'handled', { expirationTtl: 7 * 24 * 3600 });
      return new Response('handled');
    } catch (error) {
      if (error instanceof WebhookVerificationError) return new Response(error.message, { status: 400 });
      throw error;
    }
  },
};
// README ends
