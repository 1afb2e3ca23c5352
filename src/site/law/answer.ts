import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { today } from '../../desk/today.ts'
import type { Day } from '../../law/law.ts'
import type { SiteFrame } from '../site-frame.ts'

/** What is known of every request for a page on law. */
export interface LawEnv {
  Variables: { site: SiteFrame | undefined }
}

/**
 * A page, as an answer. One about a day that is past is the same for ever from one build: the browser may keep it and ask
 * whether it still is.
 * @param given the day asked for; absent where today is meant
 * @param build what tells the build of the law from every other
 */
export function answer(
  context: Context<LawEnv>,
  body: string,
  { given, build }: { readonly given: Day | undefined; readonly build: string },
): Response {
  if (given === undefined || given >= today()) return context.html(body)
  const words = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const tag = `W/"${build.slice(0, 16)}-${words}"`
  context.header('cache-control', 'private, no-cache')
  context.header('etag', tag)
  const kept = context.req.header('if-none-match') ?? ''
  if (kept.includes(tag)) return context.body(null, 304)
  return context.html(body)
}
