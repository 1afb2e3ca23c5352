import { createHash } from 'node:crypto'
import type { Desk } from '../../src/desk/desk.ts'
import { statementReader } from '../../src/desk/read-statement.ts'
import { takeIn } from '../../src/desk/take-in.ts'
import type { Tag } from '../../src/law/law.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Metadata } from '../../src/reader/statement.ts'
import type { Fact } from '../../src/record/fact.ts'
import type { Snapshot } from '../../src/record/facts/snapshots.ts'
import { sampleText } from './browser.ts'

/** Who publishes in tests. */
const STAFF = 'm-test'

/** An opinion that a test publishes. */
export interface Told {
  readonly id: string
  readonly slug: string
  readonly reading: { readonly id: string; readonly made: Reading }
  readonly languages: readonly Tag[]
  /** By `<piece> <language>`. */
  readonly pieces: Readonly<Record<string, string>>
  readonly dismissed?: readonly string[]
  readonly added?: Snapshot['added']
  readonly author?: Snapshot['author']
}

/** Appends facts; a refusal or a conflict is a fault of the test. */
export async function record(desk: Desk, facts: readonly Fact[]): Promise<void> {
  const appended = await desk.record.append(facts, { actor: STAFF })
  if (appended.kind === 'conflict') throw new Error(JSON.stringify(appended.conflict))
}

/** Takes a statement in and reads it; the public does not see it by that. */
export async function takeInAndRead(
  desk: Desk,
  text: string,
  metadata: Metadata & { readonly language: Tag },
  saidBy: { readonly person?: string; readonly office?: string; readonly body?: string } = {},
): Promise<Told['reading']> {
  const draft = takeIn({ text, metadata: {} }, metadata)
  const made = statementReader(desk.catalog)(draft)
  const id = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
  const { language, ...known } = metadata
  await record(desk, [
    {
      kind: 'statement-taken-in',
      subject: draft.id,
      body: {
        text,
        sha256: draft.sha256,
        language,
        metadata: known,
        saidBy,
        provenance: { channel: 'pasted' },
      },
    },
    {
      kind: 'reading-made',
      subject: draft.id,
      body: { reading: id, reader: made.reader, law: made.law, made },
    },
  ])
  return { id, made }
}

/** The snapshot of an opinion as a test tells it. */
export function snapshotIn({
  slug,
  reading,
  languages,
  pieces,
  dismissed = [],
  added = [],
  author,
}: Told): Snapshot {
  return {
    slug,
    statement: reading.made.statement.id,
    reading: reading.id,
    author: author ?? { kk: 'Әйгерім Нұрланқызы', ru: 'Айгерим Нурланкызы', en: 'Aigerim Nurlankyzy' },
    languages: [...languages],
    pieces: Object.entries(pieces).map(([key, text]) => {
      const [piece, language] = key.split(' ') as [string, Tag]
      return { piece, language, text }
    }),
    dismissed: [...dismissed],
    added: [...added],
  }
}

/** Publishes an opinion. */
export async function publish(desk: Desk, told: Told): Promise<void> {
  const { id, slug, reading } = told
  const begun = {
    slug,
    statement: reading.made.statement.id,
    reading: reading.id,
    author: STAFF,
    language: told.languages[0] as Tag,
  }
  await record(desk, [
    { kind: 'opinion-begun', subject: id, body: begun },
    { kind: 'opinion-published', subject: id, body: { version: 1, snapshot: snapshotIn(told) } },
  ])
}

const AUTHORITY = {
  kk: 'Сарыжаз облысының прокуратурасы',
  ru: 'Прокуратура Сарыжазской области',
  en: 'Prosecutor’s Office of the Saryzhaz region',
}

const RUSSIAN_PIECES: Readonly<Record<string, string>> = {
  'title ru': 'Двенадцать лет за слух: что сказал прокурор и чего не сказал',
  'summary ru':
    'Прокурор области предупредил жителей об ответственности за *слухи*. Сколько их было и по какой статье — не названо.',
  'introduction ru':
    'В марте прокурор обратился к жителям области. Обращение короткое, но **каждое** его утверждение требует вопроса.\n\n- Сначала цифры.\n- Затем закон: [статья 274](https://example.org/274).',
  'conclusion ru':
    '> Предупреждение без основания — не акт прокурора, а мнение.\n\nМы просим ответить по существу.',
  'comment/1 ru': 'Рост сравнивают с чем-то. С чем — **не сказано**.',
  'question/1.1 ru': 'Сколько таких случаев было в этом году и сколько в прошлом?',
}

const KAZAKH_PIECES: Readonly<Record<string, string>> = {
  'title kk': 'Қауесет үшін он екі жыл: прокурор не айтты, не айтпады',
  'summary kk':
    'Облыс прокуроры тұрғындарды *қауесет* үшін жауапкершілік туралы ескертті. Қанша жағдай болғаны, қай бап екені айтылмады.',
  'comment/1 kk': 'Өсімді бір нәрсемен салыстырады. Немен екені **айтылмаған**.',
  'question/1.1 kk': 'Биыл мұндай қанша жағдай болды, былтыр ше?',
}

/** What the samples were published as. */
export interface Samples {
  readonly reading: Told['reading']
  readonly told: Told
  /** Id of a statement that has no opinion, and of one that was withdrawn with its opinion. */
  readonly silent: string
}

/** An opinion in Russian and Kazakh that was corrected, one that was withdrawn, and a statement without any. */
export async function publishSamples(desk: Desk): Promise<Samples> {
  await record(desk, [
    {
      kind: 'body-added',
      subject: 'saryzhaz',
      body: { name: AUTHORITY, kind: 'prosecutor', jurisdiction: 'kz' },
    },
    {
      kind: 'person-added',
      subject: 'ospankul',
      body: { name: { kk: 'Мадияр Оспанқұл', ru: 'Мадияр Оспанкул', en: 'Madiyar Ospankul' } },
    },
    {
      kind: 'office-held',
      subject: 'ospankul',
      body: {
        office: 'prosecutor-1',
        body: 'saryzhaz',
        title: { kk: 'облыс прокуроры', ru: 'прокурор области', en: 'regional prosecutor' },
        since: '2023-01-10',
      },
    },
  ])
  const spoken = { person: 'ospankul', office: 'prosecutor-1', body: 'saryzhaz' }
  const about = { jurisdiction: 'kz', date: '2024-03-14', channel: 'видеообращение на сайте прокуратуры' }
  const reading = await takeInAndRead(
    desk,
    sampleText('ru'),
    {
      language: 'ru',
      title: 'Обращение к жителям области',
      speaker: 'Мадияр Оспанкул',
      body: AUTHORITY.ru,
      address: 'https://example.org/appeal',
      ...about,
    },
    spoken,
  )
  const statement = reading.made.statement.id
  const told: Told = {
    id: 'o-twelve-years',
    slug: 'twelve-years-for-a-rumour',
    reading,
    languages: ['ru', 'kk'],
    pieces: { ...RUSSIAN_PIECES, ...KAZAKH_PIECES, 'question/q1 ru': 'Кто считал больницы и когда?' },
    dismissed: reading.made.findings.slice(2, 3).map(({ id }) => id),
    added: [{ id: 'q1', quote: stretchOutside(reading.made) }],
  }
  await record(desk, [
    {
      kind: 'statement-endorsed',
      subject: statement,
      body: { by: 'Айгерим Тілеуқызы', on: '2024-03-15', address: 'https://example.org/support' },
    },
    { kind: 'statement-republished', subject: statement, body: { by: 'Областная газета', on: '2024-03-16' } },
  ])
  await publish(desk, told)
  const corrected = {
    ...told,
    pieces: { ...told.pieces, 'conclusion ru': 'Мы просим ответить по существу и в срок.' },
  }
  await record(desk, [
    {
      kind: 'opinion-corrected',
      subject: told.id,
      body: {
        version: 2,
        note: { ru: 'Вывод сокращен: прежняя цитата была неточной.', kk: 'Қорытынды қысқарды.' },
        snapshot: snapshotIn(corrected),
      },
    },
  ])
  const english = await takeInAndRead(desk, sampleText('en'), {
    language: 'en',
    title: 'Appeal to the residents',
    date: '2024-05-02',
  })
  await publish(desk, {
    id: 'o-power-plant',
    slug: 'power-plant',
    reading: english,
    languages: ['en'],
    pieces: { 'title en': 'A plant that nobody may ask about', 'summary en': 'Withdrawn.' },
  })
  await record(desk, [
    {
      kind: 'opinion-withdrawn',
      subject: 'o-power-plant',
      body: { reason: { en: 'The recording was of another year.' } },
    },
  ])
  const silent = await takeInAndRead(
    desk,
    sampleText('kk'),
    { language: 'kk', title: 'Облыс тұрғындарына үндеу', date: '2024-04-01' },
    spoken,
  )
  await record(desk, [
    { kind: 'statement-shown', subject: silent.made.statement.id, body: {} },
    {
      kind: 'statement-translation-linked',
      subject: statement,
      body: { translation: silent.made.statement.id, pairs: [] },
    },
  ])
  return { reading, told, silent: silent.made.statement.id }
}

/** A few words that belong to no claim. */
function stretchOutside({ statement, claims }: Reading): { start: number; end: number } {
  const taken = (at: number): boolean => claims.some(({ quote }) => quote.start <= at && at <= quote.end)
  for (const { index, 0: word } of statement.text.matchAll(/\p{L}{4,}(?: \p{L}+){2}/gu)) {
    const end = index + word.length
    if (!taken(index) && !taken(end)) return { start: index, end }
  }
  throw new Error('every word of the sample belongs to a claim')
}
