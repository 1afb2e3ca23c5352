import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { bylineOf, setByline } from '../../desk/opinions/byline.ts'
import { findWholeOpinion } from '../../desk/opinions/find-opinions.ts'
import { correctOpinion, languagesOf, publishOpinion } from '../../desk/opinions/publish-opinion.ts'
import { giveReview, requestReview, reviewersFor } from '../../desk/opinions/review-opinion.ts'
import { callOff, scheduleOpinion } from '../../desk/opinions/schedule-opinion.ts'
import { withdrawOpinion } from '../../desk/opinions/withdraw-opinion.ts'
import type { Member } from '../../desk/staff/member.ts'
import { Problem } from '../../problem.ts'
import type { FormProblem } from '../staff/field.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from '../staff/session.ts'
import { typedInEach, typedValues, wholeNumber } from './form-values.ts'
import { publishingPage } from './pages/publishing.ts'
import { type Done, doneWords } from './parts.ts'

type Does = (by: Member, id: string, form: FormData, seen: number) => Promise<unknown>

/** Review, publication and all that comes after it. */
export function publishingPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  const path = '/desk/opinions/:id/publishing'
  pages.get(path, requireAct('see-desk'), async (context) => context.html(await page(context)))
  act('request', 'review-requested', 'of', (by, id, form) =>
    requestReview(desk, by, id, typed(form, 'of') || undefined),
  )
  act('review', 'reviewed', 'note', (by, id, form, seen) =>
    giveReview(desk, by, id, { verdict: typed(form, 'verdict'), note: typed(form, 'note'), seen }),
  )
  act('byline', 'byline', 'byline', async (by, id, form) => {
    const { opinion } = await findWholeOpinion(desk, id)
    await setByline(desk, by, opinion.author, typedInEach(form, 'byline'))
  })
  act('publish', 'published', 'content', (by, id, _, seen) => publishOpinion(desk, by, id, seen))
  act('schedule', 'scheduled', 'at', (by, id, form, seen) =>
    scheduleOpinion(desk, by, id, typed(form, 'at'), seen),
  )
  act('call-off', 'called-off', 'content', (by, id) => callOff(desk, by, id))
  act('correct', 'corrected', 'note', (by, id, form, seen) =>
    correctOpinion(desk, by, id, typedInEach(form, 'note'), seen),
  )
  act('withdraw', 'withdrawn', 'why', (by, id, form) =>
    withdrawOpinion(desk, by, id, typedInEach(form, 'why')),
  )
  return pages

  /** A form of the page: done, the page anew; not done for want of something, the page with what is wrong. */
  function act(name: string, done: Done, field: string, does: Does): void {
    pages.post(`${path}/${name}`, requireAct('see-desk'), async (context) => {
      const form = formOf(context)
      const id = context.req.param('id') ?? ''
      try {
        await does(memberOf(context), id, form, wholeNumber(typed(form, 'seen')) ?? -1)
      } catch (problem) {
        if (!(problem instanceof Problem) || problem.code === 'staff-not-allowed') throw problem
        if (problem.code === 'opinion-missing') throw problem
        const status = problem.code === 'desk-meanwhile' ? 409 : 422
        return context.html(await page(context, { problem, field }, typedValues(form)), status)
      }
      return context.redirect(`/desk/opinions/${id}/publishing?done=${done}`, 303)
    })
  }

  async function page(
    context: StaffContext,
    wrong?: FormProblem,
    again?: Readonly<Record<string, string>>,
  ): Promise<string> {
    const whole = await findWholeOpinion(desk, context.req.param('id') ?? '')
    const [reviewers, languages, byline] = await Promise.all([
      reviewersFor(desk, whole.opinion.author),
      languagesOf(desk, whole.opinion),
      bylineOf(desk, whole.opinion.author).catch((problem: unknown) => {
        if (problem instanceof Problem) return {}
        throw problem
      }),
    ])
    const done = doneWords(context.req.query('done'), context.get('language'))
    return publishingPage(context, {
      whole,
      reviewers,
      languages,
      byline,
      done,
      wrong,
      ...(again ? { typed: again } : {}),
    })
  }
}
