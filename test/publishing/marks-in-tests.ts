import assert from 'node:assert/strict'

/** Pieces that are written in the language of an opinion, as addresses name them, and those that are translated. */
export const PIECES = ['title', 'summary', 'introduction', 'comment-1', 'conclusion'] as const
export const TRANSLATED = ['title', 'summary'] as const

/** The text of a piece: it bears the mark of its opinion and of the edit in which every piece of it was written anew. */
export function written(n: number, revision: number, piece: string, language: 'en' | 'ru'): string {
  return `q${n}v${revision}q ${piece} ${language}`
}

/** Edits whose marks stand in a text, by the number of the opinion. Fails where two of one opinion do. */
export function marksIn(text: string, where: string): Map<number, number> {
  const found = new Map<number, number>()
  for (const [, n, revision] of text.matchAll(/q(\d+)v(\d+)q/gu)) {
    const before = found.get(Number(n))
    assert.ok(before === undefined || before === Number(revision), `half published: ${where}`)
    found.set(Number(n), Number(revision))
  }
  return found
}

/** The edit of an opinion that a text is of. Fails where a piece of it is missing. */
export function wholeEdit(n: number, text: string, where: string): number {
  const revision = marksIn(text, where).get(n)
  assert.ok(revision !== undefined, `nothing of opinion ${n}: ${where}\n${text}`)
  const language = where.startsWith('/ru/') ? 'ru' : 'en'
  const pieces = language === 'ru' ? TRANSLATED : PIECES
  for (const piece of pieces)
    assert.ok(text.includes(written(n, revision, piece, language)), `${piece} is missing: ${where}`)
  return revision
}

/** Where an opinion is shown whole. */
export function wholePaths(slug: string): readonly string[] {
  return ['/en/', '/ru/'].flatMap((language) =>
    ['', '.md', '.json'].map((ending) => `${language}opinions/${slug}${ending}`),
  )
}

/** Who says all statements: the ids of a person and a body. */
export const SPEAKER = { person: 'official', body: 'ministry' } as const

/** Where many opinions are shown in part. */
export const LISTS = [
  '/en/',
  '/ru/',
  '/en/archive',
  '/en/feed.atom',
  '/ru/feed.json',
  `/en/people/${SPEAKER.person}`,
  `/ru/bodies/${SPEAKER.body}`,
  `/en/bodies/${SPEAKER.body}/feed.rss`,
  '/en/search?q=title',
  '/api/v1/opinions?limit=100',
  '/api/v1/search?q=title&language=en',
]
