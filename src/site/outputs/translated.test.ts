import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestDesk, type TestDesk } from '../../desk/desk-in-tests.ts'
import { findWholeOpinion } from '../../desk/opinions/find-opinions.ts'
import { findOpinion } from '../../desk/published/opinions.ts'
import { addSampleContent } from '../../desk/setup/sample-content.ts'
import { sampleState } from '../../desk/setup/sample-state.ts'
import type { Member } from '../../desk/staff/member.ts'
import { linkTranslation } from '../../desk/statements/link-translation.ts'
import { showStatement, withdrawStatement } from '../../desk/statements/show-statement.ts'
import { takeInStatement } from '../../desk/statements/take-in-statement.ts'
import type { PublishedOpinion } from '../../record/published.ts'
import { translatedQuote } from '../../record/translated.ts'
import { createSite } from '../site.ts'

const ADDRESS = 'https://saual.example'
let tests: TestDesk
let admin: Member
let slug: string
let opinion: PublishedOpinion
let ask: (path: string) => Promise<string>
before(async () => {
  tests = await openTestDesk()
  const desk = { ...tests.desk, config: { ...tests.desk.config, address: ADDRESS } }
  admin = await tests.member('Aigerim', 'admin', 'ru')
  await addSampleContent(desk, admin)
  const state = await sampleState(desk)
  assert.ok(typeof state === 'object')
  slug = (await desk.record.opinions.get(state.opinion))?.slug ?? ''
  const found = await findOpinion(desk, slug)
  assert.ok(found)
  opinion = found
  const site = createSite(desk.catalog, { formats: [], exports: new Map(), desk })
  ask = async (path) => {
    const answer = await site.fetch(new Request(`http://127.0.0.1${path}`))
    assert.equal(answer.status, 200, path)
    return answer.text()
  }
})
after(() => tests.close())

/** The first claim, its words, and what these are in Kazakh. */
function first() {
  const claim = opinion.claims[0]
  assert.ok(claim)
  const kazakh = translatedQuote(opinion.statement, claim.quote, 'kk')
  assert.ok(kazakh)
  assert.notEqual(kazakh.text, claim.quote.text)
  return { n: claim.n, own: claim.quote.text, kazakh: kazakh.text }
}

test('publishing an opinion publishes the linked translations of its statement', () => {
  assert.equal(opinion.statement.language, 'ru')
  assert.deepEqual(opinion.statement.translations.map(({ language }) => language).sort(), ['en', 'kk'])
})

test('the page shows the statement in its own language, with the original below each passage', async () => {
  const { n, own, kazakh } = first()
  const page = await ask(`/kk/opinions/${slug}`)
  const plain = (html: string) => html.replaceAll(/<[^>]+>/gu, '')
  const marked = new RegExp(`<mark class="claim" id="claim-${n}">(.*?)</mark>`, 'su').exec(page)?.[1] ?? ''
  assert.equal(plain(marked), kazakh)
  assert.ok(plain(page).includes(own), 'the exact words stand there too')
  assert.match(page, /түпнұсқасы тұр \(орысша\)/u)
  for (const claim of opinion.claims) assert.equal(page.split(`id="claim-${claim.n}"`).length, 2)
  // Every sentence of the translation is there, once at least.
  const translation = opinion.statement.translations.find(({ language }) => language === 'kk')
  assert.ok(translation)
  for (const { there } of translation.pairs) {
    const words = translation.text.slice(there.start, there.end).trim()
    assert.ok(plain(page).includes(words), words)
  }
  const original = await ask(`/ru/opinions/${slug}`)
  assert.doesNotMatch(original, /class="(?:original|which)"/u)
})

test('files quote the translation with the exact words', async () => {
  const { own, kazakh } = first()
  const markdown = await ask(`/kk/opinions/${slug}.md`)
  const lined = (words: string) => words.replaceAll('\\', '')
  assert.ok(lined(markdown).includes(`> ${kazakh}`))
  assert.ok(lined(markdown).includes(`Түпнұсқасы (орысша):\n\n> ${own}`))
  assert.match(
    markdown,
    /## Мәлімдеменің толық мәтіні, аударма\n[\s\S]+## Мәлімдеменің толық мәтіні, түпнұсқа/u,
  )
  const { claims } = JSON.parse(await ask(`/en/opinions/${slug}.json`))
  const said = claims[0].translations.map(({ language, text }: Record<string, string>) => [language, text])
  assert.deepEqual(said[0], ['kk', kazakh])
  assert.equal(said[1][0], 'en')
  assert.equal(claims[0].quote.text, own)
  assert.ok((await ask(`/embed/kk/${slug}/${claims[0].n}`)).includes('Түпнұсқасы (орысша)'))
  assert.ok((await ask('/kk/feed.atom')).includes('Түпнұсқасы (орысша)'))
})

test('who said it is named as the translation names it, else as the statement does', async () => {
  const page = await ask(`/kk/opinions/${slug}`)
  assert.match(page, /<span lang="kk">А\. Үлгібаев<\/span>/u)
  assert.match(page, /lang="kk">«Қала тұрғындарына үндеу»<\/a>/u)
  assert.ok((await ask(`/kk/opinions/${slug}.md`)).includes('Үлгі қаласының прокуратурасы'))
  const claim = opinion.claims[0]?.n
  assert.match(
    await ask(`/embed/kk/${slug}/${claim}`),
    /<figcaption>А\. Үлгібаев, Үлгі қаласының прокуратурасы/u,
  )
  assert.match(await ask(`/ru/opinions/${slug}`), /<span lang="ru">А\. Образцов<\/span>/u)
})

test('questions quote the translation wherever they are shown', async () => {
  const { n, own, kazakh } = first()
  const [said, was] = [kazakh, own].map((words) => words.replace(/[.!?]$/u, '')) as [string, string]
  const plain = (html: string) => html.replaceAll(/<[^>]+>/gu, '').replaceAll('\\', '')
  const { claims } = JSON.parse(await ask(`/kk/opinions/${slug}.json`))
  for (const { text } of claims[0].questions) {
    assert.ok(text.kk.includes(said) && !text.kk.includes(was), text.kk)
    assert.ok(text.ru.includes(was), 'the original still quotes itself')
  }
  for (const { text } of claims[1].questions)
    assert.doesNotMatch(text.en, /\p{Script=Cyrillic}/u, 'terms are quoted in English too')
  const asked = claims[0].questions[0].text.kk
  const api = `/api/v1/opinions/${slug}`
  for (const path of [
    `/kk/opinions/${slug}`,
    `/kk/opinions/${slug}.md`,
    `/embed/kk/${slug}/${n}`,
    '/kk/feed.atom',
    api,
  ])
    assert.ok(
      plain(await ask(path))
        .replaceAll('\u00a0', ' ')
        .includes(asked),
      `${path}: ${asked}`,
    )
  const annotations = await ask(`/kk/opinions/${slug}.annotations.jsonld`)
  assert.ok(annotations.includes(said))
})

test('a translation that is read anew changes nothing that was published', async () => {
  const { record } = tests.desk
  const english = opinion.statement.translations.find(({ language }) => language === 'en')
  const [read] = await record.readings.of(english?.id ?? '')
  const made = await record.readings.get(read?.id ?? '')
  assert.ok(english && made)
  const before = (await findOpinion(tests.desk, slug))?.claims
  tests.setNow('2026-03-02T09:00:00.000Z')
  const anew = { reading: 'f'.repeat(16), reader: '9.9.9', law: null, made: { ...made, findings: [] } }
  await record.append([{ kind: 'reading-made', subject: english.id, body: anew }], { actor: admin.id })
  assert.equal((await record.readings.of(english.id)).length, 2)
  assert.deepEqual((await findOpinion(tests.desk, slug))?.claims, before)
})

test('the desk shows questions as they will be published', async () => {
  const { kazakh } = first()
  const { reading } = await findWholeOpinion(tests.desk, opinion.id)
  assert.ok(reading.questions[0]?.text.kk.includes(kazakh.replace(/\.$/u, '')))
})

test('what has no translation is quoted in the original, and said to be', async () => {
  const { statement } = opinion
  const english = statement.translations.find(({ language }) => language === 'en')
  assert.ok(english)
  await withdrawStatement(tests.desk, admin, english.id, 'Not exact enough.')
  const page = await ask(`/en/opinions/${slug}`)
  assert.match(page, /There is no English translation of the statement yet/u)
  assert.doesNotMatch(page, /class="original"/u)
  assert.match(await ask(`/en/opinions/${slug}.md`), /There is no English translation of the statement yet/u)
})

test('a claim one of whose sentences is not linked stands in the original, and is said to be', async () => {
  const { statement, claims } = opinion
  const [claim, other] = claims
  const kazakh = statement.translations.find(({ language }) => language === 'kk')
  assert.ok(claim && other && kazakh)
  const pairs = kazakh.pairs.filter(
    ({ here }) => here.end <= claim.quote.start || claim.quote.end <= here.start,
  )
  assert.ok(pairs.length < kazakh.pairs.length)
  const byHand = pairs.map(({ here, there }) => ({ here: { ...here }, there: { ...there } }))
  await linkTranslation(tests.desk, admin, statement.id, kazakh.id, byHand)
  const page = await ask(`/kk/opinions/${slug}`)
  const row =
    page
      .slice(0, page.indexOf(`id="claim-${claim.n}"`))
      .split('<div class="row">')
      .at(-1) ?? ''
  assert.match(row, /<p class="passage" lang="ru">/u)
  assert.match(
    page,
    new RegExp(`<div class="twice"><p class="passage">(?:(?!</p>).)*id="claim-${other.n}"`, 'su'),
  )
})

test('a page names a translation once it is linked, from whichever side, and shown, in whichever order', async () => {
  const { desk } = tests
  const path = `/ru/opinions/${slug}`
  const take = (text: string) => takeInStatement(desk, admin, { text }, { metadata: { language: 'en' } })
  const [shown, linked] = [await take('Boil the water.'), await take('Boil all of the water.')]
  await showStatement(desk, admin, shown)
  await linkTranslation(desk, admin, linked, opinion.statement.id)
  const before = await ask(path)
  for (const id of [shown, linked]) assert.ok(!before.includes(id))
  await linkTranslation(desk, admin, shown, opinion.statement.id)
  assert.ok((await ask(path)).includes(`/ru/statements/${shown}`))
  await showStatement(desk, admin, linked)
  assert.ok((await ask(path)).includes(`/ru/statements/${linked}`))
})
