import type { PlaceTyped } from '../../desk/law/place-typed.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Asked, asked, type Sought } from './asked.ts'
import { type LawWords, lawWords } from './law-words.ts'
import { createPage, type Page, printJson } from './page.ts'
import { putBelow, type Quoted } from './put-below.ts'

/** What a question found in a corpus. */
export interface Found {
  /** The question, for other programs. */
  readonly question: Readonly<Record<string, string>>
  readonly answer: object
  /** Puts the answer on a page, for people. */
  readonly put: (page: Page, words: LawWords) => void
  /** Texts of which it gives words: below them is said that they are an unofficial copy. */
  readonly quoted?: readonly Quoted[]
  /** What it is worth beside answers of other corpora, the least best; 0 without it. */
  readonly worth?: number
  /** The corpus knows nothing of what was asked: its answer is left out where another knows more. */
  readonly isNothing?: boolean
  /** How it is told in short, where another corpus has more to say. */
  readonly short?: Pick<Found, 'put' | 'quoted'>
}

/**
 * Asks a corpus and prints what it says, with the build that it rests on.
 * @param sought words that tell the language, where there are any
 * @param find is given the corpus only as long as it is open
 * @param name of the corpus, where it is not the one that was named or the only one
 * @throws Problem where there is no corpus or no such day, and what `find` throws
 */
export async function answerFrom(
  call: Call,
  catalog: LawCatalog,
  sought: Sought | undefined,
  find: (asked: Asked) => Found,
  name?: string,
): Promise<ExitCode> {
  const open = asked(catalog, call, sought, name)
  const { build } = open.corpus
  try {
    const { question, answer, put, quoted = [] } = find(open)
    if (call.has('json')) printJson({ asked: question, answer, build })
    else {
      const words = await lawWords(call.language)
      const page = createPage()
      put(page, words)
      putBelow(page, { build, on: question.on, quoted }, words)
      page.print()
    }
    return EXIT.done
  } finally {
    open.corpus.close()
  }
}

/**
 * The act and the provision that were typed.
 * @throws Problem where one is missing, or more was typed
 */
export function provisionTyped([act, provision, extra]: readonly string[]): PlaceTyped {
  if (act === undefined || provision === undefined) throw new Problem('law-show-what', 'usage')
  if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
  return { act, provision }
}
