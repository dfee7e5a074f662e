import type { EmbedResource } from '../../index.js';

/** As `client.embed.snippet`, without a client: nothing is sent, and no API secret is needed. */
export declare const snippet: EmbedResource['snippet'];

/** As `client.embed.fingerprint`, without a client: nothing is sent, and no API secret is needed. */
export declare const fingerprint: EmbedResource['fingerprint'];
