/** The path of the program for this machine. Throws when there is none. */
export function find(): string;
