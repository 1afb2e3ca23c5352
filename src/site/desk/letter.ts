import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { findWholeOpinion } from '../../desk/opinions/find-opinions.ts'
import { requestLetter } from '../../desk/opinions/request-letter.ts'
import docx from '../../outputs/docx/output.ts'
import { requireAct, type StaffContext, type StaffEnv } from '../staff/session.ts'
import { letterBlocks, letterText, letterWords } from './letter-words.ts'
import { type LetterPageState, letterPage } from './pages/letter.ts'

/** The questions kept in an opinion as a request to the body: to be looked at, and as a file to be sent. */
export function letterPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  const path = '/desk/opinions/:id/letter'
  pages.get(path, requireAct('see-desk'), async (context) =>
    context.html(letterPage(context, await made(context))),
  )
  pages.get(`${path}/text`, requireAct('see-desk'), async (context) => {
    const { words } = await made(context)
    return context.body(letterText(words), 200, saved('text/plain; charset=utf-8', 'txt'))
  })
  pages.get(`${path}/docx`, requireAct('see-desk'), async (context) => {
    const { words, letter } = await made(context)
    const { wordFile } = await import('../../outputs/docx/word-file.ts')
    const { language } = letter
    const file = await wordFile({
      title: { text: words.title, language },
      language,
      author: '',
      site: '',
      at: desk.now(),
      address: '',
      summary: '',
      blocks: letterBlocks(words),
    })
    return context.body(file, 200, saved(docx.mediaType, docx.ending))
  })
  return pages

  async function made(context: StaffContext): Promise<LetterPageState> {
    const whole = await findWholeOpinion(desk, context.req.param('id') ?? '')
    const letter = requestLetter(desk, whole, context.req.query('clock'))
    return { whole, letter, words: letterWords(letter, whole.reading.statement) }
  }
}

function saved(mediaType: string, ending: string): Record<string, string> {
  return { 'content-type': mediaType, 'content-disposition': `attachment; filename="request.${ending}"` }
}
