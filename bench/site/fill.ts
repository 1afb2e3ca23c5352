import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Desk } from '../../src/desk/desk.ts'
import { statementReader } from '../../src/desk/read-statement.ts'
import { takeIn } from '../../src/desk/take-in.ts'
import type { Fact } from '../../src/record/fact.ts'

/** Opinions in one transaction: a fact each would wait for the disk ten thousand times. */
const AT_ONCE = 100
const AUTHOR = 'm-bench'

/** Address of one of the opinions, in the language that it is published in. */
export const slugOf = (n: number): string => `opinion-${n}`

/** Publishes opinions on so many statements; each differs from the others in its last line. */
export async function fill(desk: Desk, count: number): Promise<void> {
  const source = readFileSync(new URL('../../src/site/samples/en.md', import.meta.url), 'utf8')
  const sample = source.slice(source.indexOf('---\n', 4) + 4).trim()
  const read = statementReader(desk.catalog)
  let facts: Fact[] = []
  for (let n = 1; n <= count; n++) {
    const draft = takeIn({
      text: `${sample}\n\nNumber ${n}.`,
      metadata: { language: 'en', date: '2024-05-02' },
    })
    const made = read(draft)
    const reading = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
    facts.push(
      {
        kind: 'statement-taken-in',
        subject: draft.id,
        body: {
          text: draft.text,
          sha256: draft.sha256,
          language: 'en',
          metadata: { title: `Appeal ${n}`, date: '2024-05-02' },
          saidBy: {},
          provenance: { channel: 'pasted' },
        },
      },
      {
        kind: 'reading-made',
        subject: draft.id,
        body: { reading, reader: made.reader, law: made.law, made },
      },
      ...published(n, draft.id, reading),
    )
    if (n % AT_ONCE === 0 || n === count) {
      await desk.record.append(facts, { actor: AUTHOR })
      facts = []
    }
  }
}

function published(n: number, statement: string, reading: string): Fact[] {
  const slug = slugOf(n)
  return [
    {
      kind: 'opinion-begun',
      subject: slug,
      body: { slug, statement, reading, author: AUTHOR, language: 'en' },
    },
    {
      kind: 'opinion-published',
      subject: slug,
      body: { version: 1, snapshot: snapshot(n, statement, reading) },
    },
  ]
}

/** An opinion as it is published, or published again. */
export function snapshot(n: number, statement: string, reading: string) {
  const words = `What is said in appeal ${n} can be asked about claim by claim; what is left unsaid can be named.`
  const piece = (name: string, text: string) => ({ piece: name, language: 'en' as const, text })
  return {
    slug: slugOf(n),
    statement,
    reading,
    author: { en: 'A. Author' },
    languages: ['en' as const],
    pieces: [
      piece('title', `On appeal ${n}`),
      piece('summary', words),
      piece('introduction', `${words}\n\n${words}`),
      piece('comment/1', words),
      piece('comment/5', words),
      piece('conclusion', words),
    ],
    dismissed: [],
    added: [],
  }
}
