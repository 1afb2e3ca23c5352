import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Desk } from '../../desk/desk.ts'
import { type SampleState, sampleState } from '../../desk/setup/sample-state.ts'
import { changeSite, type SiteSettings, siteSettings, USUAL_ACCENT } from '../../desk/setup/site-settings.ts'
import type { Html } from '../../html/voice.ts'
import { TAGS } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { deskPage } from '../staff/desk-page.ts'
import { type FormProblem, notice, problemSummary } from '../staff/field.ts'
import { formToken } from '../staff/form-token.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv } from '../staff/session.ts'
import { keyPart } from './key-part.ts'
import { settingsIn, siteField, siteFields } from './site-form.ts'
import { saySetUp } from './words.ts'

/** The page on which an admin changes what the site is called and looks like. */
export function sitePages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/site', requireAct('change-site'))
  pages.get('/desk/site', async (context) => {
    const settings = (await siteSettings(desk)) ?? UNNAMED
    const done = context.req.query('done') === 'saved'
    return context.html(await page(desk, context, settings, { done }))
  })
  pages.post('/desk/site', async (context) => {
    const settings = settingsIn(formOf(context))
    try {
      await changeSite(desk, memberOf(context), settings)
      return context.redirect('/desk/site?done=saved', 303)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input') throw problem
      const wrong = { problem, field: siteField(problem) }
      return context.html(await page(desk, context, settings, { wrong }), 422)
    }
  })
  pages.post('/desk/site/sample', requireAct('change-site'), async (context) => {
    const { addSampleContent, removeSampleContent } = await import('../../desk/setup/sample-content.ts')
    const act = formOf(context).get('sample') === 'add' ? addSampleContent : removeSampleContent
    await act(desk, memberOf(context))
    return context.redirect('/desk/site?done=saved', 303)
  })
  return pages
}

const UNNAMED: SiteSettings = { name: { kk: '', ru: '', en: '' }, languages: TAGS, accent: USUAL_ACCENT }

async function page(
  desk: Desk,
  context: StaffContext,
  settings: SiteSettings,
  { done = false, wrong }: { readonly done?: boolean; readonly wrong?: FormProblem },
): Promise<string> {
  const language = context.get('language')
  const title = saySetUp('site', language)
  return deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}${notice(done ? saySetUp('site.saved', language) : undefined)}
<p class="lede">${saySetUp('site.lede', language)}</p>
</div>
<form class="entry" method="post" action="/desk/site">
${formToken(context)}
${siteFields(settings, context.get('countries'), wrong, language)}
<p class="do"><button class="read">${saySetUp('site.do', language)}</button></p>
</form>
${samplePart(context, await sampleState(desk))}
${await keyPart(desk, language)}`,
  })
}

function samplePart(context: StaffContext, sample: SampleState): Html | '' {
  const language = context.get('language')
  const isShown = typeof sample === 'object'
  if (sample === 'begun' || sample === 'removed') return ''
  const add = sample === 'broken-off' ? 'sample.go-on' : 'sample.add'
  return html`<form class="entry" method="post" action="/desk/site/sample">
${formToken(context)}<h2>${saySetUp('sample', language)}</h2>
<p class="hint">${saySetUp('sample.hint', language)}</p>
<p class="do"><button class="second" name="sample" value="${isShown ? 'remove' : 'add'}">${saySetUp(isShown ? 'sample.remove' : add, language)}</button></p>
</form>`
}
