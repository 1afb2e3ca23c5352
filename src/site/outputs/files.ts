import type { Context, Hono } from 'hono'
import { loadOutputs } from '../../catalog.ts'
import { madeFolder } from '../../config.ts'
import type { Desk } from '../../desk/desk.ts'
import { findOpinion } from '../../desk/published/opinions.ts'
import { shownStatement } from '../../desk/published/statements.ts'
import type { Tag } from '../../law/law.ts'
import { addressesAt } from '../../outputs/addresses.ts'
import type { Output } from '../../outputs/output.ts'
import { openMade } from '../../outputs/pdf/typesetting/made.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import type { Rendered } from '../kept/page.ts'
import { LANGUAGE } from '../language.ts'
import { subjectsOf } from '../public/pages/opinion.ts'
import { paperOf } from '../public/paper.ts'
import { originOf } from './addresses.ts'
import { answerOutput, OPEN } from './answer.ts'
import { schemaNamed } from './schemas.ts'

const NUMBER = /^[1-9]\d{0,5}$/u

/** Published opinions as files, texts of statements, and what JSON of ours is made after. */
export function addFiles(site: Hono, desk: Desk, pages: KeptPages): void {
  const made = openMade(madeFolder(desk.config))
  let outputs: Promise<ReadonlyMap<string, Output>> | undefined

  site.get(`/${LANGUAGE}/opinions/:file{[a-z0-9-]+\\.[a-z.]+}`, async (context, next) => {
    const { language, file } = context.req.param() as { language: Tag; file: string }
    const [slug, ending] = [file.slice(0, file.indexOf('.')), file.slice(file.indexOf('.') + 1)]
    const answer = await answerOutput(context, pages, desk.config.address, async () => {
      outputs ??= loadOutputs()
      const output = [...(await outputs).values()].find((one) => one.ending === ending)
      return output && rendered(output, slug, language, context)
    })
    return answer ?? next()
  })

  site.get('/statements/:file{[0-9a-f]{16}\\.txt}', async (context, next) => {
    const id = context.req.param('file').slice(0, -'.txt'.length)
    const answer = await answerOutput(context, pages, desk.config.address, async () => {
      const statement = await shownStatement(desk, id)
      return (
        statement && {
          html: statement.text,
          mediaType: 'text/plain; charset=utf-8',
          headers: { ...OPEN, 'content-language': statement.language },
          standsOn: [id],
        }
      )
    })
    return answer ?? next()
  })

  site.get('/schemas/:name{[a-z]+-[0-9]+\\.json}', async (context, next) => {
    const answer = await answerOutput(context, pages, desk.config.address, async () => {
      const html = schemaNamed(context.req.param('name').slice(0, -'.json'.length))
      return html === undefined
        ? undefined
        : { html, mediaType: 'application/schema+json', headers: OPEN, standsOn: [] }
    })
    return answer ?? next()
  })

  async function rendered(
    output: Output,
    slug: string,
    language: Tag,
    context: Context,
  ): Promise<Rendered | undefined> {
    const { version, page } = context.req.query()
    if ([version, page].some((number) => number !== undefined && !NUMBER.test(number))) return undefined
    const paper = await paperOf(desk)
    if (!paper.languages.includes(language)) return undefined
    const opinion = await findOpinion(desk, slug, version === undefined ? undefined : Number(version))
    if (opinion === undefined) return undefined
    const html = () =>
      output.render(opinion, {
        language,
        site: paper.name[language],
        addresses: addressesAt(originOf(paper, context)),
        checkTitle: desk.catalog.checkTitle,
        timeZone: paper.timeZone,
        made,
        ...(page === undefined ? {} : { page: Number(page) }),
      })
    const name = `${slug}.${language}.${output.ending}`
    return {
      html,
      mediaType: output.mediaType,
      headers: {
        ...OPEN,
        'content-language': language,
        'content-disposition': `${output.isSaved ? 'attachment' : 'inline'}; filename="${name}"`,
      },
      standsOn: subjectsOf(opinion),
    }
  }
}
