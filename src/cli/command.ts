import type { Tag } from '../law/law.ts'
import type { ExitCode } from './exit-codes.ts'

/** Words that stand for a value: each is said in the language of whoever reads the help. */
export const PLACES = [
  'FILE',
  'FOLDER',
  'ADDRESS',
  'NAME',
  'TEXT',
  'COMMAND',
  'DAY',
  'CODE',
  'PORT',
  'ACT',
  'PROVISION',
  'WORDS',
] as const

/** An option of a command. Its words stand in `messages.json` under `option.<words>`, by default `option.<name>`. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** Whether it may be given more than once. */
  readonly multiple?: boolean
  /** What stands for the value in the help (words of `PLACES`, said in the reader's language), or the possible values. */
  readonly value?: string | (() => readonly string[])
  readonly words?: string
}

export type Options = Readonly<Record<string, Option>>

/**
 * A row of a command's help: a name to the left, words to the right. What a command does in several ways stands under the first
 * word of the name, with the options that this way understands, where not with all.
 */
export type HelpRow = readonly [name: string, words: string, options?: readonly string[]]

/** A table of a command's help. The first one tells what the command does, where it does several things. */
export interface HelpTable {
  readonly title: string
  readonly rows: readonly HelpRow[]
}

/** What was typed after a command. */
export interface Call {
  /** Words that belong to no option. */
  readonly words: readonly string[]
  /** Language of our own words. */
  readonly language: Tag
  one(option: string): string | undefined
  all(option: string): readonly string[]
  has(option: string): boolean
}

/**
 * A command. One file in `src/cli/commands/` each, found by its name; its words stand in `messages.json` under
 * `command.<name>`. What it imports at once is loaded even for its help, so it imports its work when it runs.
 */
export interface Command {
  /** What follows the name of the command in its help, as in the value of an option. */
  readonly takes: string
  readonly options: Options
  /** Further tables of its help. Words of `PLACES` among their names are said in the reader's language. */
  readonly tables?: (language: Tag) => Promise<readonly HelpTable[]>
  /** Whether it minds the streams itself where it uses them (`pipe.ts`): they take longer to load than a text to read. */
  readonly mindsStreams?: true
  readonly run: (call: Call) => Promise<ExitCode>
}
