import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { findBody, findPeople, findPerson } from '../../desk/people/find-people.ts'
import { recordBody } from '../../desk/people/record-body.ts'
import { recordOffice } from '../../desk/people/record-office.ts'
import { recordPerson } from '../../desk/people/record-person.ts'
import { usualJurisdiction } from '../../desk/people/usual-jurisdiction.ts'
import { Problem } from '../../problem.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from '../staff/session.ts'
import { typedInEach } from './form-values.ts'
import { bodyPage, type PeopleState, peoplePage, personPage } from './pages/people.ts'
import { doneWords } from './parts.ts'

type Show = (state: PeopleState) => Promise<string> | string

/** The pages on those who speak. */
export function peoplePages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/people/*', requireAct('see-desk'))
  pages.get('/desk/people', (context) => show(context, everybody(context)))
  pages.get('/desk/people/persons/:id', (context) => show(context, person(context)))
  pages.get('/desk/people/bodies/:id', (context) => show(context, body(context)))
  pages.on(
    'POST',
    ['/desk/people/persons', '/desk/people/persons/:id'],
    requireAct('record-person'),
    (context) => {
      const known = context.req.param('id')
      return act(
        context,
        (form) => recordPerson(desk, memberOf(context), personIn(form), known),
        known === undefined ? everybody(context) : person(context),
        (id) => `/desk/people/persons/${id}`,
      )
    },
  )
  pages.on(
    'POST',
    ['/desk/people/bodies', '/desk/people/bodies/:id'],
    requireAct('record-body'),
    (context) => {
      const known = context.req.param('id')
      return act(
        context,
        (form) => recordBody(desk, memberOf(context), bodyIn(form), known),
        known === undefined ? everybody(context) : body(context),
        (id) => `/desk/people/bodies/${id}`,
      )
    },
  )
  pages.post('/desk/people/persons/:id/offices', requireAct('record-office'), (context) => {
    const id = context.req.param('id')
    return act(
      context,
      (form) => {
        const { body, title, since, until, office } = officeIn(form)
        const given = { body, title, since, until }
        return recordOffice(desk, memberOf(context), id, given, office === '' ? undefined : office)
      },
      person(context),
      () => `/desk/people/persons/${id}`,
    )
  })
  return pages

  function everybody(context: StaffContext): Show {
    return (state) => peoplePage(context, state)
  }

  function person(context: StaffContext): Show {
    const id = context.req.param('id') ?? ''
    return async (state) => personPage(context, await findPerson(desk, id), state)
  }

  function body(context: StaffContext): Show {
    const id = context.req.param('id') ?? ''
    return async (state) => bodyPage(context, await findBody(desk, id), state)
  }

  async function known(): Promise<Pick<PeopleState, 'everybody' | 'jurisdiction'>> {
    const everybody = await findPeople(desk)
    return {
      everybody,
      jurisdiction: usualJurisdiction(everybody.bodies, desk.catalog.jurisdictions),
    }
  }

  async function show(context: StaffContext, page: Show): Promise<Response> {
    const done = doneWords(context.req.query('done'), context.get('language'))
    return context.html(await page({ ...(await known()), done }))
  }

  /** Records something and shows it, or shows the form again with what is wrong. */
  async function act(
    context: StaffContext,
    does: (form: FormData) => Promise<string>,
    page: Show,
    place: (id: string) => string,
  ): Promise<Response> {
    const form = formOf(context)
    try {
      return context.redirect(`${place(await does(form))}?done=recorded`, 303)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input') throw problem
      const state = {
        ...(await known()),
        typed: again(form),
        wrong: { problem, field: fieldOf(problem, form) },
      }
      return context.html(await page(state), 422)
    }
  }
}

function personIn(form: FormData) {
  return { name: typedInEach(form, 'name'), note: typedInEach(form, 'note') }
}

function bodyIn(form: FormData) {
  return {
    name: typedInEach(form, 'body-name'),
    kind: typed(form, 'kind'),
    jurisdiction: typed(form, 'jurisdiction').toLowerCase(),
    partOf: typed(form, 'partOf'),
    address: typed(form, 'address'),
  }
}

function officeIn(form: FormData) {
  const prefix = typed(form, 'prefix')
  return {
    office: typed(form, 'office'),
    body: typed(form, 'body'),
    title: typedInEach(form, `${prefix}-title`),
    since: typed(form, `${prefix}-since`),
    until: typed(form, `${prefix}-until`),
  }
}

/** What was typed, by the plain names of the fields: those of an office bear its identity in front. */
function again(form: FormData): Record<string, string> {
  const prefix = `${typed(form, 'prefix')}-`
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const plain = name.startsWith(prefix) && prefix !== '-' ? name.slice(prefix.length) : name
    values[plain.replace(/^body-name/u, 'name')] = value
  }
  return values
}

function fieldOf({ code }: Problem, form: FormData): string {
  if (code === 'desk-address') return 'address'
  if (code === 'people-jurisdiction') return 'jurisdiction'
  if (code.startsWith('people-part') || code === 'people-no-such-body') return 'partOf'
  const prefix = typed(form, 'prefix')
  if (prefix !== '') return `${prefix}-title`
  return form.has('kind') ? 'body-name' : 'name'
}
