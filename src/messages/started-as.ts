/**
 * What the people who read our words type to start the program: `saual`, or `npm start --` in a clone, as the launcher
 * (`bin/`) found it. A page that a server makes names the commands of that server's machine.
 */
export function startedAs(): string {
  return globalThis.process?.env.SAUAL_STARTED_AS || 'saual'
}

/** A command with all its words, as it runs where it is read. */
export function commandLine(words: string): string {
  return `${startedAs()} ${words}`
}
