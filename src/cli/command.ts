import type { Tag } from '../law/law.ts'
import type { ExitCode } from './exit-codes.ts'

/** Words that stand for a value: each is said in the language of whoever reads the help. */
export const PLACES = ['FILE', 'ADDRESS', 'NAME', 'TEXT', 'COMMAND', 'DAY', 'CODE', 'PORT'] as const

/** An option of a command. Its words stand in `messages.json` under `option.<name>`. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** Whether it may be given more than once. */
  readonly multiple?: boolean
  /** What stands for the value in the help (words of `PLACES`, said in the reader's language), or the possible values. */
  readonly value?: string | (() => readonly string[])
}

export type Options = Readonly<Record<string, Option>>

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
  readonly run: (call: Call) => Promise<ExitCode>
}
