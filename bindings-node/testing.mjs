import testing from './testing.cjs';

export const { Account, Emulator } = testing;
