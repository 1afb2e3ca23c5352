import { homedir } from 'node:os'

/** The folder of whoever runs the program. Where the environment names it, Node's module of the system need not be loaded to tell the same. */
export function home(): string {
  return (process.platform !== 'win32' && process.env.HOME) || homedir()
}
