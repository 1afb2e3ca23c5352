import { harmless } from '../exports/terminal/harmless.ts'

/**
 * Tells a person something on standard error. In a log or a pipe the program names itself first, since others write there too; at
 * a terminal nobody else does, and a Kazakh would read the name as the word that it is: "question". What is told may hold words
 * of a stranger's file, which must not command the terminal.
 */
export function complain(words: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '' : 'saual: '}${harmless(words)}\n`)
}
