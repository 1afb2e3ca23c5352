import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { findPeople } from '../../desk/people/find-people.ts'
import { describeStatement } from '../../desk/statements/describe-statement.ts'
import { findStatement, findStatements } from '../../desk/statements/find-statements.ts'
import { makeReading } from '../../desk/statements/make-reading.ts'
import { recordSupport } from '../../desk/statements/record-support.ts'
import { showStatement, withdrawStatement } from '../../desk/statements/show-statement.ts'
import { Problem } from '../../problem.ts'
import type { FormProblem } from '../staff/field.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from '../staff/session.ts'
import { typedValues, wholeNumber } from './form-values.ts'
import { statementPage } from './pages/statement.ts'
import { statementListPage } from './pages/statement-list.ts'
import { TYPED } from './pages/take-in.ts'
import { type Done, doneWords } from './parts.ts'
import { chosenSaidBy } from './said-by-choice.ts'
import { takeInPages } from './take-in.ts'

/** Statements of which one can be the translation of another, offered in a list. */
const MOST_OFFERED = 50

/** The pages on statements: what is known of them, their readings, who stands behind them. */
export function statementPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/statements/*', requireAct('see-desk'))
  pages.get('/desk/statements', async (context) =>
    context.html(
      statementListPage(context, await findStatements(desk, wholeNumber(context.req.query('before')))),
    ),
  )
  pages.route('/', takeInPages(desk))
  pages.get('/desk/statements/:id', async (context) => context.html(await page(context)))
  pages.get('/desk/statements/:id/capture', async (context) => {
    const { provenance } = (await findStatement(desk, context.req.param('id'))).state
    const bytes = provenance.capture && (await desk.archive.get(provenance.capture))
    if (!bytes) return context.notFound()
    const name = `${provenance.capture}${provenance.capturedAs === 'warc' ? '.warc.gz' : ''}`
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}"`,
    })
  })
  pages.post('/desk/statements/:id/describe', requireAct('describe-statement'), (context) =>
    act(context, 'described', 'date', async (id, form) => {
      const words = Object.fromEntries(TYPED.map((name) => [name, typed(form, name)]))
      const known = { ...words, jurisdiction: typed(form, 'jurisdiction').toLowerCase() }
      const saidBy = chosenSaidBy(typed(form, 'said-by'), typed(form, 'in-name-of'))
      await describeStatement(desk, memberOf(context), id, known, saidBy)
    }),
  )
  pages.post('/desk/statements/:id/support', requireAct('describe-statement'), (context) =>
    act(context, 'supported', 'support-by', async (id, form) => {
      const kind = typed(form, 'support-kind') === 'republished' ? 'republished' : 'endorsed'
      await recordSupport(desk, memberOf(context), id, kind, {
        by: typed(form, 'support-by'),
        body: typed(form, 'support-body'),
        on: typed(form, 'support-on'),
        address: typed(form, 'support-address'),
      })
    }),
  )
  pages.post('/desk/statements/:id/read', requireAct('make-reading'), (context) =>
    act(context, 'read', 'content', async (id) => void (await makeReading(desk, memberOf(context), id))),
  )
  pages.post('/desk/statements/:id/show', requireAct('show-statement'), (context) =>
    act(context, 'shown', 'content', (id) => showStatement(desk, memberOf(context), id)),
  )
  pages.post('/desk/statements/:id/withdraw', requireAct('show-statement'), (context) =>
    act(context, 'withdrawn', 'reason', (id, form) =>
      withdrawStatement(desk, memberOf(context), id, typed(form, 'reason')),
    ),
  )
  return pages

  /** Does something and shows the page anew, or shows what is wrong beside what was typed. */
  async function act(
    context: StaffContext,
    done: Done,
    field: string,
    does: (id: string, form: FormData) => Promise<void>,
  ): Promise<Response> {
    const id = context.req.param('id') ?? ''
    const form = formOf(context)
    try {
      await does(id, form)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input') throw problem
      const wrong = { problem, field: problem.code === 'desk-address' ? 'support-address' : field }
      return context.html(await page(context, wrong, typedValues(form)), 422)
    }
    return context.redirect(`/desk/statements/${id}?done=${done}`, 303)
  }

  async function page(
    context: StaffContext,
    wrong?: FormProblem,
    again?: Readonly<Record<string, string>>,
  ): Promise<string> {
    const language = context.get('language')
    const [whole, everybody, all] = await Promise.all([
      findStatement(desk, context.req.param('id') ?? ''),
      findPeople(desk),
      findStatements(desk, undefined, MOST_OFFERED),
    ])
    const linked = whole.translations.map(({ id }) => id)
    const others = all.rows.filter(
      ({ id, language: own }) => own !== whole.state.language && !linked.includes(id),
    )
    const done = doneWords(context.req.query('done'), language)
    const known = await Promise.all(whole.opinions.map(({ id }) => desk.record.opinions.get(id)))
    const opinions = known.filter((one) => one !== undefined)
    return statementPage(context, {
      whole,
      opinions,
      everybody,
      others,
      done,
      ...(wrong ? { wrong } : {}),
      ...(again ? { typed: again } : {}),
    })
  }
}
