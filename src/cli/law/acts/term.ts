import { wrap } from '../../../exports/terminal/wrap.ts'
import type { CorpusTerm, Passage } from '../../../law/corpus/corpus.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import { type Say, wordsIn } from '../../say.ts'
import { widthOf } from '../../width.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { buildSaid } from '../build-said.ts'

const MARGIN = 2
const WIDEST = 100
/** Letters of a defining sentence that are shown. */
const LONGEST = 400

/** `saual law term "EXPRESSION" [--on DAY]`: is it defined, used or absent in the law of that day? */
const term: LawAct = async (call, words, catalog) => {
  const expression = words.join(' ').trim()
  if (expression === '') throw new Problem('law-term-what', 'usage', {})
  const say = await wordsIn(call.language)
  const { corpus, on, language } = asked(catalog, call, expression)
  try {
    const answer = corpus.term(expression, language, on)
    process.stdout.write(
      `${said(answer, { expression, on, language }, say)}\n${buildSaid(corpus.build, say)}\n`,
    )
    return EXIT.done
  } finally {
    corpus.close()
  }
}

export default term

function said(
  answer: CorpusTerm,
  asked: { readonly expression: string; readonly on: string; readonly language: string },
  say: Say,
): string {
  switch (answer.kind) {
    case 'absent':
      return say('law.term-absent', { ...asked, acts: answer.acts })
    case 'not-checked':
      return say(answer.why === 'day' ? 'law.term-not-day' : 'law.term-not-language', asked)
    case 'defined':
      return [
        say('law.term-defined', { ...asked, acts: answer.acts }),
        ...answer.definitions.flatMap(({ passage, says }) => [
          placeOf(passage, say),
          ...lines(says.length > LONGEST ? `${says.slice(0, LONGEST)}…` : says),
        ]),
      ].join('\n')
    default:
      return [
        say('law.term-used', { ...asked, acts: answer.acts }),
        ...answer.places.map(
          ({ passage, exact }) => placeOf(passage, say) + (exact ? '' : ` (${say('law.other-form')})`),
        ),
      ].join('\n')
  }
}

function placeOf(passage: Passage, say: Say): string {
  return `  ${say('law.place', {
    provision: passage.heading || passage.anchor,
    act: passage.act.title,
    since: passage.since,
    until: passage.until ?? '',
    ended: passage.until === undefined ? 'no' : 'yes',
  })}`
}

function lines(text: string): string[] {
  return wrap(text, Math.min(WIDEST, widthOf(process.stdout, process.env)) - MARGIN * 2).map(
    (line) => ' '.repeat(MARGIN * 2) + line,
  )
}
