import type { Context } from 'hono'
import { answerKept, answerPage } from '../kept/answer.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import type { Rendered } from '../kept/page.ts'

/** Headers by which other sites may read an answer. */
export const OPEN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after',
  'cross-origin-resource-policy': 'cross-origin',
}

/**
 * Answers with what is kept by its path. Where the site has no public address of its own, whole addresses are made of the one it
 * was asked for by, and nothing is kept.
 */
export async function answerOutput(
  context: Context,
  pages: KeptPages,
  address: string | undefined,
  render: () => Promise<Rendered | undefined>,
): Promise<Response | undefined> {
  if (address !== undefined) return answerKept(context, pages, render)
  return answerPage(context, await pages.render(render))
}
