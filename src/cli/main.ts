import { isTag } from '../law/tags.ts'
import { Problem } from '../problem.ts'
import { COMMON, parse } from './arguments.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { findCommand } from './found.ts'
import { languageOf } from './language.ts'
import { endWhenUnwritable } from './pipe.ts'

/** Asked where no command was given. */
const USUAL = 'serve'

/** Does what the words after the program's name ask; answers the exit code. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  let known: string | undefined
  try {
    const { name, rest } = commandOf(words)
    const command = await findCommand(name ?? USUAL)
    if (!command) throw await unknownCommand(name as string)
    known = name
    const call = parse(rest, command.options)
    if (!command.mindsStreams || call.has('version') || call.has('help')) endWhenUnwritable()
    if (call.has('version')) return await version()
    if (call.has('help')) {
      const { printHelp } = await import('./help.ts')
      return await printHelp(name, call.language, command.tables && call.words[0])
    }
    return await command.run(call)
  } catch (error) {
    endWhenUnwritable()
    const { tell } = await import('./tell.ts')
    return tell(error, languageAsked(words), known)
  }
}

/** The command is the first word that is no option; options that every command knows may stand before it. */
function commandOf(words: readonly string[]): {
  readonly name: string | undefined
  readonly rest: readonly string[]
} {
  let at = 0
  while (at < words.length) {
    const word = words[at] as string
    if (!word.startsWith('-') || word === '-') return { name: word, rest: words.toSpliced(at, 1) }
    const option = COMMON[word.replace(/^--?/u, '').split('=')[0] as string]
    if (!option && !Object.values(COMMON).some(({ short }) => word === `-${short}`)) break
    at += option?.type === 'string' && !word.includes('=') ? 2 : 1
  }
  return { name: undefined, rest: words }
}

async function unknownCommand(name: string): Promise<Problem> {
  const [{ existsSync }, { nearest }, { commandNames }] = await Promise.all([
    import('node:fs'),
    import('./nearest.ts'),
    import('./found.ts'),
  ])
  if (name === '-' || /^https?:/iu.test(name) || existsSync(name))
    return new Problem('usage-command-read', 'usage', { name })
  const near = Object.hasOwn(COMMON, name) ? `--${name}` : nearest(name, commandNames())
  return near === undefined
    ? new Problem('usage-command', 'usage', { name })
    : new Problem('usage-command-near', 'usage', { name, near })
}

/** The language to complain in, even where the words could not be taken apart. */
function languageAsked(words: readonly string[]) {
  const at = words.findIndex((word) => /^--lang(?:=|$)/u.test(word))
  const asked = words[at]?.split('=')[1] ?? words[at + 1]
  return at >= 0 && isTag(asked) ? asked : languageOf(process.env)
}

async function version(): Promise<ExitCode> {
  const { readFileSync } = await import('node:fs')
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  process.stdout.write(`${version}\n`)
  return EXIT.done
}
