import assert from 'node:assert/strict'
import type { Visitor } from '../../src/site/staff/staff-in-tests.ts'
import type { Ledger } from './ledger-in-tests.ts'
import { PIECES, SPEAKER, TRANSLATED, written } from './marks-in-tests.ts'
import type { Keys } from './newsroom-in-tests.ts'

/** An opinion that a pair works on. */
export interface Work {
  readonly id: string
  /** The number that its marks bear. */
  readonly n: number
  readonly slug: string
}

/** An author and an editor, each in a browser of their own. */
export interface Pair {
  readonly begun: readonly Work[]
  signIn(): Promise<void>
  /** Writes, reviews, publishes, corrects and withdraws until the program is gone: throws `Gone` then. */
  work(): Promise<never>
}

/** Milliseconds after which everything that was left to its time is due. */
export const LONGEST_WAIT = 3000

let opinions = 0
const chance = (share: number): boolean => Math.random() < share

export function pairOf(
  keys: { readonly author: Keys; readonly editor: Keys },
  own: {
    readonly author: Visitor
    readonly editor: Visitor
    readonly ledger: Ledger
  },
): Pair {
  const { author, editor, ledger } = own
  const begun: Work[] = []
  let revision = 0
  let current: Work | undefined
  return {
    begun,
    async signIn() {
      await signIn(author, keys.author)
      await signIn(editor, keys.editor)
    },
    async work() {
      for (;;) {
        current ??= await begin()
        await edit(current)
        await review(current)
        const next = await bring(current)
        if (next === 'withdraw') await withdraw(current)
        if (next !== 'go-on') current = undefined
      }
    },
  }

  async function begin(): Promise<Work> {
    const n = ++opinions
    const text = `Notice ${n}. The ministry warns all bloggers. Trust only official sources.`
    await author.get('/desk/statements/new')
    let statement = ''
    await ledger.ask('statement-taken-in', text, async () => {
      const taken = await author.post('/desk/statements', {
        text,
        'said-by': SPEAKER.person,
        'in-name-of': SPEAKER.body,
      })
      statement = lastPart(taken, '/desk/statements/')
      return true
    })
    await author.get(`/desk/statements/${statement}`)
    await ledger.ask('reading-made', statement, () =>
      isDone(author.post(`/desk/statements/${statement}/read`)),
    )
    await author.get(`/desk/statements/${statement}`)
    let id = ''
    await ledger.ask('piece-written', `Opinion ${n}`, async () => {
      const fields = { statement, 'opinion-title': `Opinion ${n}`, 'opinion-language': 'en' }
      id = lastPart(await author.post('/desk/opinions', fields), '/desk/opinions/')
      return true
    })
    const work = { id, n, slug: `opinion-${n}` }
    begun.push(work)
    return work
  }

  /** Writes every piece anew, all with one mark. */
  async function edit({ id, n }: Work): Promise<void> {
    revision++
    for (const [language, pieces] of [
      ['en', PIECES],
      ['ru', TRANSLATED],
    ] as const)
      for (const piece of pieces) {
        const path = `/desk/opinions/${id}/pieces/${piece}/${language}`
        const by = chance(0.8) ? author : editor
        await by.get(path)
        const text = written(n, revision, piece, language)
        const fields = { text, base: hidden(by, 'base'), back: 'piece', do: 'save' }
        const saved = await ledger.ask('piece-written', text, () => isDone(by.post(path, fields)))
        assert.ok(saved, `${path}: ${by.text}`)
      }
    if (chance(0.5)) return
    await author.get(`/desk/opinions/${id}`)
    const reason = `reason ${n} ${revision}`
    await ledger.ask('finding-dismissed', reason, () =>
      isDone(author.post(`/desk/opinions/${id}/findings/1.1`, { do: 'dismiss', reason })),
    )
  }

  async function review({ id }: Work): Promise<void> {
    const path = `/desk/opinions/${id}/publishing`
    await author.get(path)
    await ledger.ask('review-requested', id, () => isDone(author.post(`${path}/request`)))
    await editor.get(path)
    const fields = { verdict: 'agreed', seen: hidden(editor, 'seen') }
    await ledger.ask('review-given', id, () => isDone(editor.post(`${path}/review`, fields)))
  }

  /** Publishes what was agreed on, now or soon, or as a correction; answers what the pair does then. */
  async function bring({ id, n }: Work): Promise<'go-on' | 'withdraw' | 'leave'> {
    const path = `/desk/opinions/${id}/publishing`
    await editor.get(path)
    const seen = hidden(editor, 'seen')
    if (editor.text.includes(`${path}/correct"`)) {
      const note = `note ${n} ${revision}`
      await ledger.ask('opinion-corrected', note, () =>
        isDone(editor.post(`${path}/correct`, { 'note-en': note, 'note-ru': note, seen })),
      )
      return chance(0.3) ? 'withdraw' : chance(0.7) ? 'go-on' : 'leave'
    }
    if (chance(0.6)) {
      await ledger.ask('opinion-published', id, () => isDone(editor.post(`${path}/publish`, { seen })))
      return 'go-on'
    }
    const at = new Date(Date.now() + 1000 + Math.random() * (LONGEST_WAIT - 1000))
      .toISOString()
      .replace(/\.\d+/u, '.000')
    await ledger.ask('opinion-scheduled', `${id} ${at}`, () =>
      isDone(editor.post(`${path}/schedule`, { at: at.slice(0, 19), seen })),
    )
    // What is changed before its time comes is called off.
    return chance(0.2) ? 'go-on' : 'leave'
  }

  async function withdraw({ id, n }: Work): Promise<void> {
    // Whatever the answer will be: nobody works on it any more.
    current = undefined
    const reason = `withdrawn ${n}`
    const path = `/desk/opinions/${id}/publishing`
    await editor.get(path)
    await ledger.ask('opinion-withdrawn', reason, () =>
      isDone(editor.post(`${path}/withdraw`, { 'why-en': reason, 'why-ru': reason })),
    )
  }
}

async function signIn(visitor: Visitor, keys: Keys): Promise<void> {
  await visitor.get('/desk/sign-in')
  const answer = await visitor.post('/desk/sign-in', { ...keys })
  assert.equal(answer.status, 303, visitor.text)
}

/** Whether it was done; what was overtaken by something else was not, and is no fault. */
async function isDone(asked: Promise<Response>): Promise<boolean> {
  const { status } = await asked
  assert.ok([303, 409, 422].includes(status), `answered ${status}`)
  return status === 303
}

function lastPart(answer: Response, before: string): string {
  const to = answer.headers.get('location') ?? ''
  assert.equal(answer.status, 303)
  assert.ok(to.startsWith(before), to)
  return to.slice(before.length).split(/[/?#]/u)[0] as string
}

function hidden({ text }: Visitor, name: string): string {
  return new RegExp(`name="${name}" value="(\\d+)"`, 'u').exec(text)?.[1] ?? ''
}
