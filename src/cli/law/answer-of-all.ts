import { namesOf } from '../../desk/law/builds.ts'
import { lawFolder } from '../../desk/law/folder.ts'
import { corpusCalled, jurisdictionOf } from '../../desk/law/jurisdiction-of.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { tell } from '../tell.ts'
import { answerFrom, type Found } from './answer.ts'
import { type Asked, asked, dayAsked, type Sought } from './asked.ts'
import { lawWords } from './law-words.ts'
import { createPage, printJson } from './page.ts'
import { putBelow } from './put-below.ts'

/** Of a corpus whose file is broken. */
const DAMAGED = 'law-build-unreadable'
/** Problems of a corpus, and how they are told of several that all have them. */
const OF_ALL: Readonly<Record<string, string>> = {
  'law-no-act': 'law-no-act-in-all',
  'law-cite-jurisdiction': 'law-cite-jurisdiction-of-all',
}

interface Answered extends Found {
  readonly corpus: Asked['corpus']
}

/**
 * Asks the corpus that was named, else every one, and prints what each says that has anything to say, the best answer first; of
 * equals one whose law a pack knows.
 * @param sought words that tell the language, where there are any
 * @param find is given a corpus only as long as it is open
 * @throws Problem where none answers: that of all, or of the corpus that knows most of what was asked
 */
export async function answerFromAll(
  call: Call,
  catalog: LawCatalog,
  sought: Sought | undefined,
  find: (asked: Asked) => Found,
): Promise<ExitCode> {
  const names = namesOf(lawFolder())
  if (call.has('corpus') || names.length < 2) return answerFrom(call, catalog, sought, find)
  const on = dayAsked(call)
  const opened: Asked[] = []
  const problems: Problem[] = []

  function ask(name: string): Answered[] {
    try {
      const open = asked(catalog, call, sought, name, on)
      opened.push(open)
      return [{ ...find(open), corpus: open.corpus }]
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
      return []
    }
  }

  try {
    const all = names.flatMap(ask).sort((one, other) => order(one, catalog) - order(other, catalog))
    const known = all.filter(({ isNothing }) => !isNothing)
    const answers = known.length > 0 ? known : all.slice(0, 1)
    const [best, ...others] = answers
    if (best === undefined) throw ofAll(problems, names) ?? weightiest(problems)
    // A damaged file keeps nobody from asking the others, but is told of.
    for (const problem of problems) if (problem.code === DAMAGED) await tell(problem, call.language)
    if (call.has('json')) printJson({ ...forPrograms(best), others: others.map(forPrograms) })
    else await print(call, catalog, answers)
    return EXIT.done
  } finally {
    for (const { corpus } of opened) corpus.close()
  }
}

function order({ worth = 0, corpus: { build } }: Answered, catalog: LawCatalog): number {
  return 2 * worth + (jurisdictionOf(catalog, build) === undefined ? 1 : 0)
}

function forPrograms({ question, answer, corpus: { build } }: Answered): object {
  return { asked: question, answer, build }
}

async function print(call: Call, catalog: LawCatalog, answers: readonly Answered[]): Promise<void> {
  const words = await lawWords(call.language)
  const page = createPage()
  for (const [index, answered] of answers.entries()) {
    const { question, corpus, short = answered } = answered
    const { build } = corpus
    if (index > 0) page.gap()
    const called = corpusCalled(catalog, build)[call.language]
    page.put(page.strong(words.say('law.of-corpus', { corpus: called })))
    page.gap()
    const { put, quoted = [] } = index > 0 ? short : answered
    put(page, words)
    putBelow(page, { build, on: question.on, quoted }, words)
  }
  page.print()
}

/** The one problem that all corpora have, told of all of them: of one alone a person would think that the others were not asked. */
function ofAll(problems: readonly Problem[], names: readonly string[]): Problem | undefined {
  const [{ code, kind, values }] = problems as readonly [Problem]
  const told = OF_ALL[code]
  if (told === undefined || problems.some((other) => other.code !== code)) return undefined
  return new Problem(told, kind, { ...values, names: names.join(', ') })
}

/** Of a corpus that lacks the act itself nothing is learnt where another lacks only a provision of it, or its text of that day. */
function weightiest(problems: readonly Problem[]): Problem {
  const weight = ({ code }: Problem): number => {
    if (code.startsWith('law-no-provision') || code.startsWith('law-act-')) return 0
    if (code === 'law-no-act' || code === 'law-cite-nothing') return 1
    return code === DAMAGED ? 3 : 2
  }
  return problems.toSorted((one, other) => weight(one) - weight(other))[0] as Problem
}
