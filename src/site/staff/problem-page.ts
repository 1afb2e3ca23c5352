import { html } from 'hono/html'
import { sayProblem } from '../../messages/messages.ts'
import { Problem, type ProblemKind } from '../../problem.ts'
import { deskPage } from './desk-page.ts'
import type { StaffContext } from './session.ts'
import { sayStaff } from './words.ts'

const STATUS = { usage: 400, input: 422, refused: 403, unavailable: 503 } as const satisfies Record<
  ProblemKind,
  number
>

/** Says what is wrong where there is no form to say it at. */
export function problemPage(context: StaffContext, problem: Problem): Response {
  const language = context.get('language')
  const title = sayStaff(problem.kind === 'refused' ? 'refused' : 'wrong', language)
  const page = deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${sayProblem(problem, language)}</p>
</div>`,
  })
  return context.html(page, STATUS[problem.kind])
}

/** For `onError` of the staff's pages: a problem is said; anything else is a fault of ours. */
export function answerError(error: Error, context: StaffContext): Response {
  if (error instanceof Problem) return problemPage(context, error)
  console.error(error.stack)
  const title = sayStaff('fault', context.get('language'))
  const main = html`<div class="intro"><h1>${title}</h1><p class="lede">${sayStaff('fault.text', context.get('language'))}</p></div>`
  return context.html(deskPage(context, { title, main }), 500)
}
