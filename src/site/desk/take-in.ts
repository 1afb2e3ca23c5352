import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { findPeople } from '../../desk/people/find-people.ts'
import { findTranslation, linkTranslation } from '../../desk/statements/link-translation.ts'
import { sentencesIn } from '../../desk/statements/sentences.ts'
import { type Source, takeInStatement } from '../../desk/statements/take-in-statement.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { isOfDay } from '../entry-text.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from '../staff/session.ts'
import { typedValues } from './form-values.ts'
import { type TakeInState, TYPED, takeInPage } from './pages/take-in.ts'
import { type TranslationState, translationPage } from './pages/translation.ts'
import { numbersOf, pairsFrom } from './pair-numbers.ts'
import { doneWords } from './parts.ts'
import { chosenSaidBy } from './said-by-choice.ts'

/** The pages on which statements come in and are linked with each other. */
export function takeInPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.get('/desk/statements/new', requireAct('take-in-statement'), async (context) =>
    context.html(takeInPage(context, { everybody: await findPeople(desk) })),
  )
  pages.post('/desk/statements', requireAct('take-in-statement'), async (context) => {
    const form = formOf(context)
    try {
      const id = await takeInStatement(desk, memberOf(context), await sourceIn(form), knownIn(form))
      return context.redirect(`/desk/statements/${id}?done=taken-in`, 303)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code === 'staff-not-allowed') throw problem
      if (problem.code === 'statement-known')
        return context.redirect(`/desk/statements/${problem.values.id}?done=unchanged`, 303)
      const field = fieldOf(problem, form)
      const file = fileIn(form)
      // What is wrong with the file itself is not mended by choosing it again.
      const isFileWell = field !== 'file' || problem.code === 'statement-one-source'
      const state: TakeInState = {
        everybody: await findPeople(desk),
        typed: typedValues(form),
        wrong: { problem, field },
        ...(file !== undefined && isFileWell ? { lostFile: file.name } : {}),
      }
      return context.html(takeInPage(context, state), 422)
    }
  })
  pages.post('/desk/statements/:id/translations', requireAct('link-translation'), async (context) => {
    const [id, other] = [context.req.param('id'), typed(formOf(context), 'translation')]
    await linkTranslation(desk, memberOf(context), id, other)
    return context.redirect(`/desk/statements/${id}/translations/${other}?done=linked`, 303)
  })
  pages.get('/desk/statements/:id/translations/:other', async (context) =>
    context.html(translationPage(context, await translation(context))),
  )
  pages.post('/desk/statements/:id/translations/:other', requireAct('link-translation'), async (context) => {
    const { id, other } = context.req.param()
    const state = await translation(context)
    const form = formOf(context)
    const numbers = state.sentences.there.map((_, index) => typed(form, `n-${index}`))
    try {
      await linkTranslation(desk, memberOf(context), id, other, pairsFrom(numbers, state.sentences))
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input') throw problem
      const wrong = { problem, field: 'pairs' }
      return context.html(translationPage(context, { ...state, numbers, wrong }), 422)
    }
    return context.redirect(`/desk/statements/${id}/translations/${other}?done=linked`, 303)
  })
  return pages

  async function translation(context: StaffContext): Promise<TranslationState> {
    const { id = '', other = '' } = context.req.param()
    const found = await findTranslation(desk, id, other)
    const parted = sentencesIn(desk.catalog)
    const sentences = { here: parted(found.here.text), there: parted(found.there.text) }
    const done = doneWords(context.req.query('done'), context.get('language'))
    return { ...found, sentences, numbers: numbersOf(found.pairs, sentences), done }
  }
}

/** @throws Problem `statement-one-source`, `page-nothing` */
async function sourceIn(form: FormData): Promise<Source> {
  const text = typedAsIs(form, 'text')
  const file = fileIn(form)
  const address = typed(form, 'page')
  const given = [text.trim() !== '', file !== undefined, address !== ''].filter(Boolean).length
  if (given > 1) throw new Problem('statement-one-source', 'input')
  if (given === 0) throw new Problem('page-nothing', 'input')
  if (address !== '') return { address }
  if (file === undefined) return { text }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { file: { name: file.name, mediaType: file.type, bytes } }
}

/** The file that was chosen; a browser sends an unnamed empty one where none was. */
function fileIn(form: FormData): File | undefined {
  const file = form.get('file')
  return file !== null && typeof file !== 'string' && (file.name !== '' || file.size > 0) ? file : undefined
}

/** What was typed, with the spaces around it: the same words are the same statement wherever they are typed. */
function typedAsIs(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n') : ''
}

function knownIn(form: FormData) {
  const words = Object.fromEntries(TYPED.map((name) => [name, typed(form, name)]))
  const language = typed(form, 'language')
  return {
    metadata: {
      ...words,
      jurisdiction: typed(form, 'jurisdiction').toLowerCase(),
      ...(isTag(language) ? { language } : {}),
    },
    saidBy: chosenSaidBy(typed(form, 'said-by'), typed(form, 'in-name-of')),
  }
}

function fieldOf({ code }: Problem, form: FormData): string {
  if (isOfDay(code)) return 'date'
  if (code.startsWith('people-')) return 'said-by'
  if (code.startsWith('address-')) return 'page'
  if (typed(form, 'page') !== '') return 'page'
  return fileIn(form) === undefined ? 'text' : 'file'
}
