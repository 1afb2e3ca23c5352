import type { Context } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { corpusCalled, jurisdictionName } from '../../desk/law/jurisdiction-of.ts'
import { languageAsked } from '../language.ts'
import { answer, type LawEnv } from './answer.ts'
import { withDay } from './asked-day.ts'
import type { Asking } from './asking.ts'
import { languageFor } from './elsewhere.ts'
import { Missed } from './missed.ts'
import { missedCorpus } from './missed-corpus.ts'
import type { Shelf } from './shelf.ts'

/**
 * What a page on one corpus is asked with.
 * @param expression that is asked of the corpus, where there is one
 * @throws Missed where there is no such corpus, language or day
 */
export function askingOf(context: Context<LawEnv>, catalog: Catalog, shelf: Shelf, expression = ''): Asking {
  const tongue = languageAsked(context)
  const name = context.req.param('corpus') ?? ''
  const corpus = shelf.get(name)
  if (!corpus) throw missedCorpus(catalog, shelf, name, context.req.query('on'))
  const { languages } = corpus.build
  const chosen = context.req.query('language') || undefined
  const day = withDay(context, {
    corpus,
    jurisdiction: jurisdictionName(catalog, corpus.build),
    called: corpusCalled(catalog, corpus.build)[tongue],
    tongue,
    site: context.get('site'),
    ...(chosen === undefined ? {} : { chosen }),
  })
  const language = languageFor(day, expression)
  const asking = { ...day, language }
  // Of an expression it can be said that it was not checked in a language; an act has no page in it.
  if (!languages.includes(language) && expression === '')
    throw new Missed({ kind: 'language', asking, language })
  return asking
}

/** A page on a corpus, as an answer. */
export function answered(
  context: Context<LawEnv>,
  asking: Asking,
  page: (asking: Asking) => string,
): Response {
  return answer(context, page(asking), { given: asking.given, build: asking.corpus.build.hash })
}
