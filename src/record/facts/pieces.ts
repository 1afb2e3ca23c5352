import { z } from 'zod'
import { tag, text } from './values.ts'

/**
 * Name of a piece of an opinion, which is written in each language by itself: `title`, `summary`, `introduction`,
 * `conclusion`, `comment/<number of a claim>`, `question/<id of a finding or of an added question>`.
 */
export const pieceName = z
  .string()
  .regex(
    /^(?:title|summary|introduction|conclusion|comment\/[1-9]\d{0,4}|question\/[a-z0-9][a-z0-9.-]{0,63})$/u,
  )

/** Longest piece, in UTF-16 units: some forty pages. */
export const LONGEST_PIECE = 100_000

export const pieceText = text.max(LONGEST_PIECE)

/** A piece as it is published. */
export const publishedPiece = z.strictObject({ piece: pieceName, language: tag, text: pieceText })
