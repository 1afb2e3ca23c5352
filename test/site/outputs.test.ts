import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import mammoth from 'mammoth'
import { loadOutputs } from '../../src/catalog.ts'
import { addressesAt } from '../../src/outputs/addresses.ts'
import { opinionForm } from '../../src/outputs/json/schema.ts'
import { opinionAddress, statementAddress } from '../../src/site/public/address.ts'
import {
  ADDRESS,
  HOSTILE_SLUG,
  openPublishingSite,
  type PublishingSite,
  publishHostile,
  SLUG,
} from './outputs-in-tests.ts'

const LANGUAGES = ['kk', 'ru', 'en'] as const

let publishing: PublishingSite
let folder: string

before(async () => {
  publishing = await openPublishingSite()
  await publishHostile(publishing.desk)
  folder = mkdtempSync(join(tmpdir(), 'saual-outputs-'))
})
after(async () => {
  await publishing.close()
  rmSync(folder, { recursive: true, force: true })
})

async function file(path: string, name: string): Promise<string> {
  const answer = await publishing.ask(path)
  assert.equal(answer.status, 200, path)
  const place = join(folder, name)
  writeFileSync(place, new Uint8Array(await answer.arrayBuffer()))
  return place
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], cwd: folder })
}

/** In points. */
const A4_WIDTH = 595

test('every form answers in every language, for a plain and for a hostile opinion', async () => {
  for (const { ending, mediaType } of (await loadOutputs()).values())
    for (const slug of [SLUG, HOSTILE_SLUG, 'power-plant'])
      for (const language of LANGUAGES) {
        const answer = await publishing.ask(`/${language}/opinions/${slug}.${ending}`)
        if (ending === 'claims.jsonld' && slug !== SLUG) continue
        assert.equal(answer.status, 200, `${slug}.${ending}`)
        assert.equal(answer.headers.get('content-type'), mediaType)
        assert.equal(answer.headers.get('access-control-allow-origin'), '*')
      }
})

test('a PDF is tagged for those who listen to it and set in our own letters alone', async () => {
  for (const language of LANGUAGES) {
    const place = await file(`/${language}/opinions/${SLUG}.pdf`, `${language}.pdf`)
    assert.match(run('pdfinfo', place), /Tagged:\s+yes/u)
    assert.match(run('pdfinfo', '-meta', place), /pdfuaid:part>1</u)
    const structure = run('pdfinfo', '-struct', place)
    const levels = [...structure.matchAll(/^\s*H(\d)\b/gmu)].map(([, level]) => Number(level))
    assert.equal(levels[0], 1)
    for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 0) + 1, String(levels))
    for (const tag of ['BlockQuote', 'Note', 'Link', 'L', 'P'])
      assert.match(structure, new RegExp(`\\b${tag}\\b`, 'u'))
    const fonts = run('pdffonts', place)
    assert.match(fonts, /saualserif/u)
    assert.doesNotMatch(fonts, /Libertinus|DejaVu/u)
  }
})

test('what is shown in a PDF is never run by it, and no Kazakh letter is lost', async () => {
  const place = await file(`/ru/opinions/${HOSTILE_SLUG}.pdf`, 'hostile.pdf')
  const text = run('pdftotext', '-raw', place, '-')
  assert.ok(text.includes('#eval("1+1")'))
  assert.ok(text.includes('ӘІҢҒҮҰҚӨҺ әіңғүұқөһ'))
  assert.doesNotMatch(run('pdfinfo', '-url', place), /javascript/u)
  assert.ok(text.replaceAll(/\s/gu, '').includes('ұзын'.repeat(60)), 'a word is broken without a sign in it')
  for (const [, edge] of run('pdftotext', '-bbox', place, '-').matchAll(/xMax="([\d.]+)"/gu))
    assert.ok(Number(edge) < A4_WIDTH, `nothing runs off the page: ${edge}`)
})

test('what a note rests on ends in one bracket, and its check is named as people call it', async () => {
  const text = await (await publishing.ask(`/ru/opinions/${SLUG}.md`)).text()
  assert.match(text, /^\[\^1\]: .*\(в силе с [^()]*официальный текст, прочитан/mu)
  assert.match(text, /Проверка: \[«Тенденция без цифры»\]\(/u)
})

test('a DOCX opens in LibreOffice, which makes a PDF of it, and in another reader', async () => {
  for (const [slug, language] of [
    [SLUG, 'kk'],
    [HOSTILE_SLUG, 'ru'],
  ] as const) {
    const place = await file(`/${language}/opinions/${slug}.docx`, `${slug}.docx`)
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      'pdf',
      place,
    )
    const text = run('pdftotext', '-raw', join(folder, `${slug}.pdf`), '-')
    assert.ok(
      text.replaceAll(/\s+/gu, ' ').includes(slug === SLUG ? 'Қауесет үшін он екі жыл' : '#eval("1+1")'),
    )
    const { value } = await mammoth.convertToHtml({ path: place })
    assert.match(value, /<h3>/u)
    assert.match(value, /footnote/u)
    assert.doesNotMatch(value, /<script|href="javascript:/u)
  }
})

test('JSON is what its schema says, in the record’s own words', async () => {
  for (const slug of [SLUG, HOSTILE_SLUG, 'power-plant']) {
    const opinion = opinionForm.parse(await (await publishing.ask(`/ru/opinions/${slug}.json`)).json())
    const { text } = opinion.statement
    for (const { quote } of opinion.claims) assert.equal(text.slice(quote.start, quote.end), quote.text)
  }
  const schema = (await (await publishing.ask('/schemas/opinion-1.json')).json()) as { $schema: string }
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.equal((await publishing.ask('/schemas/reading-1.json')).status, 200)
  assert.equal((await publishing.ask('/schemas/other-1.json')).status, 404)
})

test('Markdown says nothing in HTML and nothing that a statement could make a heading of', async () => {
  const text = await (await publishing.ask(`/ru/opinions/${HOSTILE_SLUG}.md`)).text()
  assert.doesNotMatch(text, /(?<!\\)<script/u)
  assert.doesNotMatch(text, /(?<!\\)\]\(<?javascript/u)
  assert.match(await (await publishing.ask(`/kk/opinions/${SLUG}.md`)).text(), /^# Қауесет үшін он екі жыл/u)
})

interface Annotation {
  readonly id: string
  readonly type: string
  readonly body: { readonly type: string; readonly value: string; readonly language: string }
  readonly target: {
    readonly source: { readonly id: string }
    readonly selector: readonly [
      { readonly type: string; readonly start: number; readonly end: number },
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ]
  }
}

test('annotations keep the rules of the W3C model: places count code points, quotes find their place', async () => {
  for (const slug of [SLUG, HOSTILE_SLUG]) {
    const path = `/ru/opinions/${slug}.annotations.jsonld`
    const collection = (await (await publishing.ask(path)).json()) as {
      readonly '@context': string
      readonly type: string
      readonly total: number
      readonly last: string
      readonly first: {
        readonly type: string
        readonly startIndex: number
        readonly items: readonly Annotation[]
      }
    }
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld')
    assert.equal(collection.type, 'AnnotationCollection')
    assert.equal(collection.first.type, 'AnnotationPage')
    assert.equal(collection.first.startIndex, 0)
    const { items } = collection.first
    assert.equal(items.length, collection.total)
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
    const source = items[0]?.target.source.id.slice(ADDRESS.length) as string
    const points = Array.from(await (await publishing.ask(source)).text())
    for (const { type, body, target } of items) {
      assert.equal(type, 'Annotation')
      assert.equal(body.type, 'TextualBody')
      const [place, quote] = target.selector
      assert.equal(points.slice(place.start, place.end).join(''), quote.exact)
      assert.ok(points.slice(0, place.start).join('').endsWith(quote.prefix))
      assert.ok(points.slice(place.end).join('').startsWith(quote.suffix))
    }
    const page = (await (await publishing.ask(collection.last.slice(ADDRESS.length))).json()) as {
      readonly type: string
      readonly partOf: { readonly id: string }
    }
    assert.equal(page.type, 'AnnotationPage')
    assert.equal(page.partOf.id, ADDRESS + path)
    assert.equal((await publishing.ask(`${path}?page=99`)).status, 404)
  }
})

test('only claims that can be checked are reviewed, with no verdict that nobody gave', async () => {
  const { '@graph': reviews } = (await (
    await publishing.ask(`/ru/opinions/${SLUG}.claims.jsonld`)
  ).json()) as {
    readonly '@graph': readonly {
      readonly '@type': string
      readonly claimReviewed: string
      readonly url: string
      readonly reviewRating: Readonly<Record<string, string>>
    }[]
  }
  assert.ok(reviews.length > 0)
  for (const review of reviews) {
    assert.equal(review['@type'], 'ClaimReview')
    // What those who read reviews demand: a claim, an address on this site, an assessment in few words.
    assert.ok(review.claimReviewed.length > 0)
    assert.ok(review.url.startsWith(`${ADDRESS}/ru/opinions/${SLUG}#claim-`))
    assert.equal(review.reviewRating.alternateName, 'Без вердикта: вопрос открыт')
    assert.match(review.reviewRating.ratingExplanation ?? '', /^Чего не хватает: .+\.$/u)
    // A number would be read as a degree of truth, and the scale of one as a judgement.
    for (const number of ['ratingValue', 'bestRating', 'worstRating'])
      assert.equal(review.reviewRating[number], undefined)
  }
  assert.equal((await publishing.ask('/en/opinions/power-plant.claims.jsonld')).status, 404)
})

test('an earlier version is had by its number, and nothing else is', async () => {
  const first = await (await publishing.ask(`/ru/opinions/${SLUG}.md?version=1`)).text()
  assert.match(first, /Это версия 1/u)
  for (const query of ['version=3', 'version=0', 'version=x', 'page=-1'])
    assert.equal((await publishing.ask(`/ru/opinions/${SLUG}.md?${query}`)).status, 404, query)
  for (const path of ['nobody.pdf', `${SLUG}.exe`, `${SLUG}.`, `..%2f..%2f${SLUG}.pdf`])
    assert.equal((await publishing.ask(`/ru/opinions/${path}`)).status, 404, path)
})

test('a correction changes what is kept', async () => {
  const path = `/ru/opinions/${HOSTILE_SLUG}.md`
  const before = await publishing.ask(path)
  const tag = before.headers.get('etag') as string
  assert.equal((await publishing.ask(path, { 'if-none-match': tag })).status, 304)
  await publishing.desk.record.append(
    [{ kind: 'opinion-withdrawn', subject: 'o-hostile', body: { reason: { ru: 'Ошибка в тексте.' } } }],
    { actor: 'm-test' },
  )
  const after = await publishing.ask(path, { 'if-none-match': tag })
  assert.equal(after.status, 200)
  assert.match(await after.text(), /Ошибка в тексте/u)
})

test('files name the same addresses as pages', () => {
  const addresses = addressesAt(ADDRESS)
  assert.equal(addresses.opinion('kk', SLUG, 3), ADDRESS + opinionAddress('kk', SLUG, 3))
  assert.equal(addresses.statement('ru', '0'), ADDRESS + statementAddress('ru', '0'))
})
