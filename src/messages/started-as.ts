/**
 * What the people who read our words type to start the program: `saual`, or `npm start --` in a clone, as the launcher
 * (`bin/`) found it. A page that a server makes names the commands of that server's machine.
 */
export function startedAs(): string {
  return globalThis.process?.env.SAUAL_STARTED_AS || 'saual'
}

/** A command with all its words, as it runs where it is read; without words what parts npm's own from them goes, too. */
export function commandLine(words = ''): string {
  return words === '' ? startedAs().replace(/ --$/u, '') : `${startedAs()} ${words}`
}
