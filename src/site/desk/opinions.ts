import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { addQuestion, removeQuestion } from '../../desk/opinions/add-question.ts'
import { beginOpinion } from '../../desk/opinions/begin-opinion.ts'
import {
  findOpinionHistory,
  findOpinions,
  findWholeOpinion,
  memberNames,
} from '../../desk/opinions/find-opinions.ts'
import { dismissFinding, keepFinding } from '../../desk/opinions/judge-finding.ts'
import { sentencesIn } from '../../desk/statements/sentences.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'
import { sheetOf } from '../pages/method.ts'
import type { FormProblem } from '../staff/field.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from '../staff/session.ts'
import { tagOr, typedValues, wholeNumber } from './form-values.ts'
import { historyPage } from './pages/history.ts'
import { type OpinionPageState, opinionPage } from './pages/opinion.ts'
import { opinionListPage } from './pages/opinion-list.ts'
import { translatePage } from './pages/translate.ts'
import { doneWords } from './parts.ts'

/** The words of a claim, for a question of one's own to it. */
function chosenClaim({ claims }: Reading, n: number | undefined): Pick<OpinionPageState, 'typed'> {
  const claim = claims.find((one) => one.n === n)
  return claim ? { typed: { quote: claim.quote.text, near: String(claim.quote.start) } } : {}
}

/** The pages on which opinions are written. */
export function opinionPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/opinions/*', requireAct('see-desk'))
  pages.get('/desk/opinions', async (context) => {
    const [page, names] = await Promise.all([
      findOpinions(desk, wholeNumber(context.req.query('before'))),
      memberNames(desk),
    ])
    return context.html(opinionListPage(context, page, names))
  })
  pages.post('/desk/opinions', requireAct('begin-opinion'), async (context) => {
    const form = formOf(context)
    const id = await beginOpinion(desk, memberOf(context), {
      statement: typed(form, 'statement'),
      title: typed(form, 'opinion-title'),
      language: tagOr(typed(form, 'opinion-language'), context.get('language')),
    })
    return context.redirect(`/desk/opinions/${id}?done=begun`, 303)
  })
  pages.get('/desk/opinions/:id', async (context) => context.html(await page(context)))
  pages.get('/desk/opinions/:id/translations/:tag', async (context) => {
    const { id, tag } = context.req.param()
    const whole = await findWholeOpinion(desk, id)
    if (!isTag(tag)) return context.notFound()
    if (tag === whole.opinion.language) return context.redirect(`/desk/opinions/${id}`, 303)
    const done = doneWords(context.req.query('done'), context.get('language'))
    return context.html(translatePage(context, { whole, tag, done }))
  })
  pages.get('/desk/opinions/:id/history', async (context) => {
    const { id } = context.req.param()
    const { opinion } = await findWholeOpinion(desk, id)
    const { facts, names } = await findOpinionHistory(desk, id)
    return context.html(historyPage(context, opinion, facts, names))
  })
  pages.post('/desk/opinions/:id/findings/:finding', requireAct('judge-finding'), async (context) => {
    const { id, finding } = context.req.param()
    const form = formOf(context)
    const by = memberOf(context)
    const isDismissed = typed(form, 'do') === 'dismiss'
    try {
      if (isDismissed) await dismissFinding(desk, by, id, finding, typed(form, 'reason'))
      else await keepFinding(desk, by, id, finding)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input') throw problem
      const wrong = { problem, field: `reason-${finding.replace('.', '-')}` }
      return context.html(await page(context, wrong), 422)
    }
    const done = isDismissed ? 'dismissed' : 'kept'
    return context.redirect(`/desk/opinions/${id}?done=${done}#question-${encodeURIComponent(finding)}`, 303)
  })
  pages.post('/desk/opinions/:id/questions', requireAct('add-question'), async (context) => {
    const id = context.req.param('id')
    const form = formOf(context)
    let question: string
    try {
      question = await ask(context, id, form)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input') throw problem
      const field = problem.code.startsWith('quote-') ? 'quote' : 'question'
      return context.html(await page(context, { problem, field }, typedValues(form)), 422)
    }
    return context.redirect(`/desk/opinions/${id}?done=added#question-${question}`, 303)
  })
  pages.post('/desk/opinions/:id/questions/:question/remove', requireAct('add-question'), async (context) => {
    const { id, question } = context.req.param()
    await removeQuestion(desk, memberOf(context), id, question)
    return context.redirect(`/desk/opinions/${id}?done=removed`, 303)
  })
  return pages

  async function ask(context: StaffContext, id: string, form: FormData): Promise<string> {
    const { opinion } = await findWholeOpinion(desk, id)
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(typed(form, 'sentence')) ?? []
    const words = typed(form, 'quote')
    const near = wholeNumber(typed(form, 'near'))
    return await addQuestion(desk, memberOf(context), id, {
      quote: words === '' && start && end ? { start: Number(start), end: Number(end) } : words,
      ...(near === undefined ? {} : { near }),
      language: opinion.language,
      text: typed(form, 'question'),
    })
  }

  async function page(
    context: StaffContext,
    wrong?: FormProblem,
    again?: Readonly<Record<string, string>>,
  ): Promise<string> {
    const language = context.get('language')
    const whole = await findWholeOpinion(desk, context.req.param('id') ?? '')
    const { text } = whole.reading.statement
    const sentences = sentencesIn(desk.catalog)(text).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
    }))
    return opinionPage(context, {
      whole,
      sentences,
      checkTitle: (name) => sheetOf(name, desk.catalog.sheets, language)?.title ?? name,
      done: doneWords(context.req.query('done'), language),
      wrong,
      ...(again ? { typed: again } : chosenClaim(whole.reading, wholeNumber(context.req.query('claim')))),
    })
  }
}
