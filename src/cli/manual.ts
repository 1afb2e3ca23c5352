import { join } from 'node:path'
import { folders, loadSheets, SOURCE } from '../catalog.ts'
import { wrap } from '../exports/terminal/wrap.ts'
import type { Tag } from '../law/law.ts'
import { TAGS } from '../law/tags.ts'
import { Problem } from '../problem.ts'
import type { Sheet } from '../reader/lists/sheet.ts'
import type { Call } from './command.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { type Say, wordsIn } from './say.ts'
import { unknownCheck } from './unknown-check.ts'
import { widthOf } from './width.ts'

const MARGIN = 2
const WIDEST = 84

/** Prints the list of checks, or the page of the one that is named. */
export async function printManual({ words, language }: Call): Promise<ExitCode> {
  const [name, extra] = words
  if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
  const say = await wordsIn(language)
  process.stdout.write(name === undefined ? list(language, say) : pageOf(name, language, say))
  return EXIT.done
}

/** The page of a check in words: what it asks, when it asks and when it stays silent. */
export function pageOf(name: string, language: Tag, say: Say): string {
  const sheet = sheetsIn(language).get(name)
  if (!sheet) throw unknownCheck(name, folders(join(SOURCE, 'checks')))
  return `${[
    `${sheet.title} (${name})`,
    '',
    ...lines(sheet.summary),
    '',
    `${say('manual.asks-when')}:`,
    ...lines(sheet.asksWhen, MARGIN),
    '',
    `${say('manual.silent-when')}:`,
    ...lines(sheet.silentWhen, MARGIN),
  ].join('\n')}\n`
}

function list(language: Tag, say: Say): string {
  const entries = [...sheetsIn(language)].map(([name, { title, summary }]) =>
    [name, ...lines(title, MARGIN), ...lines(summary, MARGIN), ''].join('\n'),
  )
  return `${entries.join('\n')}\n${say('manual.more')}\n`
}

/** A sheet of each check: in the language, or in another one where that is not written yet. */
function sheetsIn(language: Tag): Map<string, Sheet> {
  const own = loadSheets([language])
  const found = new Map(own.map((sheet) => [sheet.check, sheet]))
  if (found.size < folders(join(SOURCE, 'checks')).length) {
    for (const sheet of loadSheets(TAGS)) if (!found.has(sheet.check)) found.set(sheet.check, sheet)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function lines(text: string, margin = 0): string[] {
  const width = Math.min(widthOf(process.stdout, process.env), WIDEST)
  return text.split(/\n(?=[\n-])/u).flatMap((piece) => {
    const hanging = piece.startsWith('- ') ? margin + 2 : margin
    return wrap(piece.trim().replaceAll('\n', ' ').replace(/^- /u, ''), width - hanging).map((line, index) =>
      line === '' ? '' : `${' '.repeat(margin)}${hanging > margin ? (index === 0 ? '- ' : '  ') : ''}${line}`,
    )
  })
}
