/// <reference types="node" />

import type { Client, ClientSettings } from './index.js';

/** How to start the emulator. */
export interface EmulatorSettings {
  /** `"real"`, `"stepped"` (time moves by `advance` only), or how many times faster than real time it runs. Default: `"real"`. */
  speed?: 'real' | 'stepped' | number | undefined;
  /** The plan of the first account. Default: `"business"`. */
  plan?: 'free' | 'creator' | 'pro' | 'business' | 'enterprise' | undefined;
  /** The day, as `YYYY-MM-DD`, whose API it is; decides what is retired. */
  era?: string | undefined;
  /** Further flags of the program, as on the command line. */
  flags?: readonly string[] | undefined;
}

/** An account of the emulator: clients that use it, and what the emulator knows of it. */
export declare class Account {
  private constructor();
  /** Not shown when the object is printed. */
  readonly secret: string;
  /** A client of this account. */
  client(settings?: Omit<ClientSettings, 'secret' | 'baseUrl'>): Client;
  /** Moves this account's clock by so many milliseconds. It has one of its own from then on. */
  advance(time: number): Promise<void>;
  /** Lets the next requests fail: `fault('status', { status: 503 })`, `fault('drop_after')`, `fault('html_502')` … */
  fault(kind: string, fields?: { times?: number; [name: string]: unknown }): Promise<void>;
  /** Makes an agent that is ready, unless `status` says otherwise. */
  agent(fields?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Opens a live session of an agent, so that it can be spoken to. */
  room(agentCode: string, fields?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The requests that arrived, in order: `method`, `path`, `query`, `headers`, `body`, `status` … */
  requests(): Promise<Record<string, unknown>[]>;
  /** What was charged and given back, newest first. */
  ledger(): Promise<Record<string, unknown>[]>;
  /** Asks the control interface about this account. A body makes it a POST; a refusal is a `TypeError`. */
  control(path: string, body?: unknown, method?: string): Promise<unknown>;
}

/**
 * The API on this machine, for the tests of applications: no account, no network, no credits.
 * It is its own first account. Ends with `stop`, with its `await using` block, or with this process.
 */
export declare class Emulator extends Account implements AsyncDisposable {
  /** The address of the API. */
  readonly url: string;
  /** The second origin, where files are. */
  readonly mediaUrl: string;
  /** The address of the control interface. */
  readonly controlUrl: string;
  /** Starts the program on a free port. Needs the package `bithuman-emulator`, or `BITHUMAN_EMULATOR`. */
  static start(settings?: EmulatorSettings): Promise<Emulator>;
  /** Opens another account: `account({ plan: 'free', balance: 0 })`. */
  account(fields?: Record<string, unknown>): Promise<Account>;
  /** Ends the program. May be called again. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
