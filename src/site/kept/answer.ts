import type { Context } from 'hono'
import type { KeptPages } from './kept-pages.ts'
import { encodingFor, isKnown, type KeptPage, type Rendered, variantIn } from './page.ts'

/**
 * Answers with a page that is kept by its path, rendered where it is not; nothing where there is no such page. What is asked for
 * with a query is rendered each time: there is no end to queries.
 */
export async function answerKept(
  context: Context,
  pages: KeptPages,
  render: () => Promise<Rendered | undefined>,
): Promise<Response | undefined> {
  const { pathname, search } = new URL(context.req.url)
  const page = search === '' ? await pages.getOrRender(pathname, render) : await pages.render(render)
  return answerPage(context, page)
}

/** Answers with a page, or with the news that the client has it already; nothing where there is none. */
export async function answerPage(
  context: Context,
  page: KeptPage | undefined,
): Promise<Response | undefined> {
  if (page === undefined) return undefined
  if (isKnown(page, context.req.header('if-none-match'))) {
    return new Response(null, { status: 304, headers: pairs(page.headers) })
  }
  const encoding = encodingFor(context.req.header('accept-encoding'))
  const { headers, body } = await variantIn(page, encoding)
  return new Response(new Uint8Array(body), { headers: pairs(headers) })
}

function pairs(row: readonly string[]): [string, string][] {
  return row.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, row[at + 1] as string]] : []))
}
