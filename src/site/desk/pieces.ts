import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { findPieceStory } from '../../desk/opinions/find-opinions.ts'
import { writePiece } from '../../desk/opinions/write-piece.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from '../staff/session.ts'
import { wholeNumber } from './form-values.ts'
import { conflictPage } from './pages/conflict.ts'
import { type PiecePageState, piecePage } from './pages/piece.ts'
import { doneWords } from './parts.ts'
import { anchorOf, pieceAddress, pieceFromAddress } from './piece-address.ts'
import { sayDesk } from './words.ts'

const PATH = '/desk/opinions/:id/pieces/:piece/:tag'
const BACK = ['work', 'translate', 'piece'] as const
type Back = (typeof BACK)[number]

/** The page of a piece, and the one place where pieces are saved. */
export function piecePages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.get(PATH, async (context) => {
    const { id, piece, tag } = asked(context)
    const story = await findPieceStory(desk, id, piece, tag)
    const done = doneWords(context.req.query('done'), context.get('language'))
    return context.html(piecePage(context, { story, piece, tag, done }))
  })
  pages.post(PATH, requireAct('write-piece'), async (context) => {
    const { id, piece, tag } = asked(context)
    const form = formOf(context)
    const text = typed(form, 'text')
    const base = wholeNumber(typed(form, 'base')) ?? 0
    const back = BACK.find((one) => one === typed(form, 'back')) ?? 'work'
    if (typed(form, 'do') === 'preview') return await again(context, { text, base, back })
    try {
      const outcome = await writePiece(desk, memberOf(context), id, { piece, language: tag, text, base })
      if (outcome.kind === 'conflict') {
        const { opinion, names } = await findPieceStory(desk, id, piece, tag)
        // A form that speaks of a revision that never was has been tampered with, or restored from elsewhere.
        if (!outcome.theirs) throw new Problem('desk-meanwhile', 'refused')
        const by = names.get(outcome.theirs.by) ?? sayDesk('somebody', context.get('language'))
        const { mine, theirs } = outcome
        return context.html(conflictPage(context, { opinion, piece, tag, mine, theirs, by, back }), 409)
      }
      return context.redirect(placeAfter(id, piece, tag, back, outcome.kind), 303)
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'input' || problem.code === 'piece-unknown')
        throw problem
      return await again(context, { text, base, back }, problem)
    }
  })
  return pages

  /** The piece with what was typed, unsaved. */
  async function again(
    context: StaffContext,
    unsaved: NonNullable<PiecePageState['unsaved']>,
    problem?: Problem,
  ): Promise<Response> {
    const { id, piece, tag } = asked(context)
    const story = await findPieceStory(desk, id, piece, tag)
    const wrong = problem && { problem, field: 'content' }
    return context.html(piecePage(context, { story, piece, tag, unsaved, wrong }), problem ? 422 : 200)
  }
}

/** @throws Problem `piece-unknown` */
function asked(context: StaffContext) {
  const { id = '', piece = '', tag } = context.req.param()
  if (!isTag(tag)) throw new Problem('piece-unknown', 'input')
  return { id, piece: pieceFromAddress(piece), tag }
}

function placeAfter(id: string, piece: string, tag: string, back: Back, kind: 'saved' | 'unchanged'): string {
  if (back === 'piece' && isTag(tag)) return `${pieceAddress(id, piece, tag)}?done=${kind}`
  const page = back === 'translate' ? `/translations/${tag}` : ''
  return `/desk/opinions/${id}${page}?done=${kind}#${anchorOf(piece)}`
}
