import { namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { nearWordsFor } from '../../../desk/law/near-words.ts'
import { type SaidOtherwise, saidOtherwise } from '../../../desk/law/said-otherwise.ts'
import { type TermInPack, termInPack } from '../../../desk/law/term-in-pack.ts'
import { isFound } from '../../../desk/law/text-language.ts'
import { wordsTyped } from '../../../desk/law/words-typed.ts'
import { worthOfTerm } from '../../../desk/law/worth-of-term.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { CorpusTerm } from '../../../law/corpus/term.ts'
import { isTag, TAGS } from '../../../law/tags.ts'
import type { LawCatalog } from '../../../law-catalog.ts'
import { Problem } from '../../../problem.ts'
import type { Call } from '../../command.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { answerFromAll } from '../answer-of-all.ts'
import { dayAsked, type Sought } from '../asked.ts'
import { lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'
import { putSaidOtherwise, putTerm } from '../put-term.ts'
import { putTermInPack } from '../put-term-in-pack.ts'

/** Whether an expression is defined, used or absent in the law of a day. */
const term: LawAct = {
  does: {
    kk: 'тіркес сол күнгі заңнамада анықталған ба, қолданыла ма, әлде жоқ па',
    ru: 'определено ли выражение законом на этот день, употребляется или его там нет',
    en: 'whether an expression is defined, used or absent in the law of that day',
  },
  takes: '"WORDS" [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {kind: defined | used | perhaps | absent | not-checked, acts, more, definitions: [{passage, term, says, scope, beginsBy, endsBy, isBridged}], places: [{passage, exact, beginsBy, endsBy, isBridged}], unread: [act], later, why: language | day | unread, near: [word], apart: [place of search], wordings: [as also of search]}, build, others: [{asked, answer, build}] | asked, answer {kind: defined | used | not-in-pack, term, uses, later, near}, pack {jurisdiction, build}, build: null',
  async run(call, typed, catalog) {
    const expression = wordsTyped(typed.join(' '))
    if (!/[\p{L}\d]/u.test(expression)) throw new Problem('law-term-what', 'usage')
    const sought: Sought = {
      words: expression,
      isIn: (corpus, words, language, on) => isFound(corpus.term(words, language, on)),
    }
    const byPack = withoutCorpus(call, catalog, expression)
    if (byPack) return printByPack(call, byPack, expression)
    return answerFromAll(call, catalog, sought, ({ corpus, on, language }) => {
      const answer = corpus.term(expression, language, on)
      const near = answer.kind === 'absent' ? nearWordsFor(catalog)(corpus, expression, language, on) : []
      const otherwise = saidOtherwise(catalog, corpus, answer.kind, { expression, language, on })
      return {
        question: { expression, language, on },
        answer: { ...answer, ...(near.length === 0 ? {} : { near }), ...otherwise },
        worth: worthOfTerm(catalog, corpus, answer),
        quoted: quotedIn(answer, otherwise),
        short: {
          quoted: quotedIn(answer),
          put(page, words) {
            putTerm(page, answer, { expression, on, language, corpus }, words)
          },
        },
        put(page, words) {
          putTerm(page, answer, { expression, on, language, corpus }, words)
          if (near.length > 0) page.put(words.say('law.term-near', { words: near.join(', ') }))
          if (otherwise) putSaidOtherwise(page, otherwise, corpus, words)
        },
      }
    })
  },
}

export default term

/** Texts whose words are told: definitions, and provisions that have an expression otherwise. */
function quotedIn(answer: CorpusTerm, otherwise?: SaidOtherwise): readonly Passage[] {
  const places = [
    ...('definitions' in answer ? (answer.definitions ?? []) : []),
    ...(otherwise?.apart ?? []),
    ...(otherwise?.wordings ?? []).flatMap(({ answer: found }) => ('places' in found ? found.places : [])),
  ]
  return places.map(({ passage }) => passage)
}

/** What a pack knows, where there is no corpus to ask: none at all, or none of the country that was named. */
function withoutCorpus(call: Call, catalog: LawCatalog, expression: string): TermInPack | undefined {
  const name = call.one('corpus')
  const names = namesOf(lawFolder())
  if (name === undefined ? names.length > 0 : names.includes(name)) return undefined
  const chosen = call.one('language')
  const asked = { on: dayAsked(call), tongue: call.language, code: name }
  const found = termInPack(catalog, expression, { ...asked, chosen: isTag(chosen) ? chosen : undefined })
  if (found && chosen !== undefined && !isTag(chosen))
    throw new Problem('law-language', 'usage', { language: chosen, languages: TAGS.join(', ') })
  return found
}

async function printByPack(call: Call, found: TermInPack, expression: string): Promise<ExitCode> {
  const { jurisdiction, build, language, answer } = found
  const on = dayAsked(call)
  if (call.has('json')) {
    const asked = { expression, language, on }
    printJson({ asked, answer, pack: { jurisdiction, build }, build: null })
    return EXIT.done
  }
  const page = createPage()
  putTermInPack(page, found, { expression, on }, await lawWords(call.language))
  page.print()
  return EXIT.done
}
