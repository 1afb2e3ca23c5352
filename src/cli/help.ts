import type { Tag } from '../law/law.ts'
import { commandLine } from '../messages/started-as.ts'
import { Problem } from '../problem.ts'
import { COMMON } from './arguments.ts'
import { type Command, type HelpRow, type HelpTable, type Option, type Options, PLACES } from './command.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { commandNames, findCommand } from './found.ts'
import { type MessageId, type Say, wordsIn } from './say.ts'
import { unknownAct } from './unknown-act.ts'
import { widthOf } from './width.ts'

/** Room for the names of options; their words stand to the right. */
const NAMES = 30
const MARGIN = 2
const NARROWEST = 60
const WIDEST = 100

/**
 * Prints how to use a command, or the whole program.
 * @param act one of several things that the command does: only that is told then
 * @throws Problem of kind `usage` where there is no such command, or it does no such thing
 */
export async function printHelp(name: string | undefined, language: Tag, act?: string): Promise<ExitCode> {
  const say = await wordsIn(language)
  const page = name === undefined ? await programPage(say) : await commandPage(name, act, language, say)
  process.stdout.write(`${page.join('\n')}\n`)
  return EXIT.done
}

async function programPage(say: Say): Promise<string[]> {
  const commands: Row[] = []
  for (const name of commandNames()) commands.push([name, say(`command.${name}` as MessageId)])
  return [
    ...(await wrapped(`${say('program')} — ${say('program.does')}`)),
    '',
    ...section(say('help.usage'), [commandLine(`${inWords('COMMAND', say)} …`)]),
    ...(await table(say('help.commands'), commands)),
    ...(await table(say('help.options-of-all'), optionRows(COMMON, say))),
    ...(await table(say('help.exit-codes'), exitRows(say))),
    ...section(say('help.examples'), [
      commandLine(),
      commandLine('read appeal.txt --body "Генеральная прокуратура" --date 2022-09-26'),
      commandLine('read https://example.org/appeal --format html --out reading.html'),
      commandLine('read --jsonl < statements.jsonl > readings.jsonl'),
    ]),
    say('help.more'),
  ]
}

async function commandPage(
  name: string,
  act: string | undefined,
  language: Tag,
  say: Say,
): Promise<string[]> {
  const command = await findCommand(name)
  if (!command) throw new Problem('usage-command', 'usage', { name })
  const tables = (await command.tables?.(language)) ?? []
  const told =
    act === undefined
      ? { usage: command.takes, does: say(`command.${name}` as MessageId), tables, options: command.options }
      : actOf(name, act, command, tables)
  const more: string[] = []
  for (const { title, rows } of told.tables)
    more.push(
      ...(await table(
        title,
        rows.map(([left, words]) => [inWords(left, say), words]),
      )),
    )
  return [
    ...(await wrapped(told.does)),
    '',
    ...section(say('help.usage'), [commandLine(`${name} ${inWords(told.usage, say)}`).trimEnd()]),
    ...more,
    ...(Object.keys(told.options).length === 0
      ? []
      : await table(say('help.options'), optionRows(told.options, say))),
    ...(await table(say('help.options-of-all'), optionRows(COMMON, say))),
    ...(await table(say('help.exit-codes'), exitRows(say))),
  ].slice(0, -1)
}

interface Told {
  readonly usage: string
  readonly does: string
  readonly tables: readonly HelpTable[]
  readonly options: Options
}

/** One thing that a command does: its row of the first table is its page, its rows of the others stand there too. */
function actOf(name: string, act: string, { options }: Command, tables: readonly HelpTable[]): Told {
  const [acts, ...others] = tables
  if (acts === undefined) throw new Problem('usage-extra', 'usage', { word: act })
  const row = acts.rows.find((one) => actIn(one) === act)
  if (row === undefined) throw unknownAct(name, act, acts.rows.map(actIn))
  const [usage, does, understood = Object.keys(options)] = row
  return {
    usage,
    does,
    tables: others.map(({ title, rows }) => ({ title, rows: rows.filter((one) => actIn(one) === act) })),
    options: Object.fromEntries(Object.entries(options).filter(([option]) => understood.includes(option))),
  }
}

function actIn([name]: HelpRow): string {
  return name.split(' ')[0] as string
}

const PLACE = new RegExp(`\\b(?:${PLACES.join('|')})\\b`, 'gu')

type Row = readonly [name: string, words: string]

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}:`, ...lines.map((line) => ' '.repeat(MARGIN) + line), '']
}

async function wrapped(words: string, room = 0): Promise<string[]> {
  const { wrap } = await import('../exports/terminal/wrap.ts')
  return wrap(words, Math.min(Math.max(widthOf(process.stdout, process.env), NARROWEST), WIDEST) - room)
}

async function table(title: string, rows: readonly Row[]): Promise<string[]> {
  const room = Math.min(NAMES, Math.max(...rows.map(([name]) => name.length)) + MARGIN)
  const lines: string[] = []
  for (const [name, words] of rows) {
    const fits = name.length + MARGIN <= room
    if (!fits) lines.push(name)
    for (const [index, line] of (await wrapped(words, MARGIN + room)).entries()) {
      lines.push((index === 0 && fits ? name : '').padEnd(room) + line)
    }
  }
  return section(title, lines)
}

function optionRows(options: Options, say: Say): Row[] {
  return Object.entries(options).map(([name, option]) => [
    optionName(name, option, say),
    say(`option.${option.words ?? name}` as MessageId),
  ])
}

function optionName(name: string, { short, value }: Option, say: Say): string {
  const values = typeof value === 'function' ? value().join('|') : value
  return `${short === undefined ? '' : `-${short}, `}--${name}${values === undefined ? '' : ` ${inWords(values, say)}`}`
}

function inWords(value: string, say: Say): string {
  return value.replaceAll(PLACE, (place) => say(`value.${place}` as MessageId))
}

function exitRows(say: Say): Row[] {
  return Object.entries(EXIT).map(([name, code]) => [String(code), say(`exit.${name}` as MessageId)])
}
