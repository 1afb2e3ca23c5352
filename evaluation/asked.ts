import { type ParseArgsConfig, parseArgs } from 'node:util'

const WRONG_USE = 2

/**
 * What a script of ours was asked on the command line. Where it was asked for help, or not understood, that is said in plain words
 * and the script ends.
 * @param usage what it does and takes, in a few lines
 */
export function askedOf<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage)
    process.exit()
  }
  try {
    return parseArgs(config)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error
    // What follows the first sentence tells how to give a file such a name.
    return refuse(usage, error.message.split('. ')[0] as string)
  }
}

/** Says what was not understood, and ends the script with code 2. */
export function refuse(usage: string, why: string): never {
  console.error(`${why}.\n\n${usage}`)
  process.exit(WRONG_USE)
}

/** Names that are none of those known end the script. */
export function onlyKnown(
  usage: string,
  names: readonly string[],
  known: readonly string[],
  what: string,
): void {
  const strange = names.find((name) => !known.includes(name))
  if (strange !== undefined) refuse(usage, `There is no ${what} “${strange}”; there are ${known.join(', ')}`)
}
