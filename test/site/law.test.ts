import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { loadCatalog } from '../../src/catalog.ts'
import { miniatureRepository } from '../../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../../src/desk/law/add.ts'
import { TAGS } from '../../src/law/tags.ts'
import { faults, fits, openSite, type SiteInBrowser } from './browser.ts'

const EVIL = `"><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`
const AKOMA_NTOSO = fileURLToPath(new URL('../../corpus/akoma-ntoso/', import.meta.url))
const DAY = '2022-09-26'

const folder = mkdtempSync(join(tmpdir(), 'saual-law-pages-'))
const repository = miniatureRepository()
let site: SiteInBrowser
let bare: SiteInBrowser

before(async () => {
  const catalog = await loadCatalog()
  await addCorpus(catalog, folder, repository, { name: 'samal' })
  await addCorpus(catalog, folder, AKOMA_NTOSO, { name: 'trial' })
  ;[site, bare] = await Promise.all([openSite(folder), openSite(join(folder, 'nothing-here'))])
})
after(async () => {
  await Promise.all([site.close(), bare.close()])
  for (const place of [folder, repository]) rmSync(place, { recursive: true, force: true })
})

/** Every kind of page, and what it answers with. */
const PAGES: Readonly<Record<string, readonly [path: string, status: number]>> = {
  desk: ['law', 200],
  'wrong question': ['law?q=', 400],
  corpus: [`law/samal?on=${DAY}`, 200],
  defined: ['law/samal/terms?q=ложная информация&on=2024-09-26', 200],
  used: ['law/samal/terms?q=вред&on=2024-09-26', 200],
  absent: [`law/samal/terms?q=вброс&on=${DAY}`, 200],
  'not checked: day': ['law/samal/terms?q=вред&on=1900-01-01', 200],
  'not checked: language': ['law/samal/terms?q=harm&language=de', 200],
  act: [`law/samal/acts/990020?on=${DAY}`, 200],
  'act repealed': ['law/samal/acts/990060?on=2025-01-01', 200],
  'act before the corpus': ['law/samal/acts/990020?on=2014-09-01', 200],
  'act not yet': ['law/samal/acts/990050?on=2020-01-01', 200],
  provision: [`law/samal/acts/990020/st174?on=${DAY}`, 200],
  excluded: ['law/samal/acts/990020/st130?on=2023-01-01', 200],
  'before the corpus': ['law/samal/acts/990020/st174?on=2014-09-01', 200],
  'not yet': ['law/samal/acts/990050/st1?on=2020-01-01', 200],
  repealed: ['law/samal/acts/990060/st31?on=2025-01-01', 200],
  'points in another order': ['law/samal/acts/990050/st1?on=2024-01-01', 200],
  'one language of several': [
    `law/trial/acts/${encodeURIComponent('/akn/zz/act/2031-04-17/7-X')}/art_1?on=2033-01-01`,
    200,
  ],
  'no corpus': ['law/nowhere', 404],
  'no act': ['law/samal/acts/1', 404],
  'no provision': ['law/samal/acts/990020/st999', 404],
  'no language': ['law/samal/acts/990020?language=de', 404],
  'no day': ['law/samal/acts/990020?on=31.02.2022', 400],
  'no page': ['law/samal/acts/990020/st174/more', 404],
}

const withLang = (path: string, lang: string): string =>
  `${site.address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
const words = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replaceAll(/\s+/gu, ' ').trim()
const openAll = (page: Page): Promise<unknown> =>
  page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")

for (const lang of TAGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page on law in ${lang}, ${colorScheme}: its status, no fault for axe, narrow screens`, async () => {
      const page = await site.page({ colorScheme })
      for (const [name, [path, status]] of Object.entries(PAGES)) {
        await page.setViewportSize({ width: 1280, height: 900 })
        const answer = await page.goto(withLang(path, lang))
        assert.equal(answer?.status(), status, name)
        assert.equal(await page.getAttribute('html', 'lang'), lang, name)
        await openAll(page)
        assert.deepEqual(await faults(page), [], name)
        for (const width of colorScheme === 'light' ? [768, 360, 320] : []) {
          await page.setViewportSize({ width, height: 700 })
          assert.ok(await fits(page), `${name} at ${width} px`)
        }
      }
      await page.context().close()
    })
  }
}

test('without JavaScript: ask by citation, read, turn to another day, go on, change the language', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  await page.goto(`${site.address}?lang=ru`)
  await page.click('.ways a[href^="/law"]')
  await page.fill('#q', 'ст. 174 Уголовного кодекса')
  await page.fill('#on', '26.09.2022')
  await page.selectOption('#corpus', 'samal')
  await page.click('button.read')
  assert.equal(new URL(page.url()).pathname, '/law/samal/acts/990020/st174')
  assert.equal(new URL(page.url()).searchParams.get('on'), DAY)
  assert.equal(await words(page, 'h1'), 'Уголовный кодекс, статья 174')
  await page.waitForLoadState()
  assert.match(await words(page, '.of-day'), /26 сентября 2022/u)
  assert.deepEqual(await page.$$eval('.side', (sides) => sides.map((side) => side.getAttribute('lang'))), [
    'ru',
    'kk',
  ])
  assert.match(await words(page, '.side[lang="ru"]'), /наказываются крупным штрафом/u)
  assert.match(await words(page, '.side[lang="kk"]'), /ірі айыппұл салуға/u)
  assert.equal((await page.$$('.unofficial')).length, 1)
  assert.match(await words(page, '.unofficial'), /неофициальная копия.*zan\.example/u)
  assert.match(await words(page, '.colophon'), /26 сентября 2022 г\. Корпус samal: .*сборка [0-9a-f]{8}\./u)
  assert.equal(await words(page, '.changes ins'), 'крупным')
  assert.equal((await page.$$('.changes del')).length, 0)

  await page.click('.back[rel="prev"]')
  assert.equal(new URL(page.url()).searchParams.get('on'), '2015-01-01')
  assert.doesNotMatch(await words(page, '.side[lang="ru"]'), /крупным/u)
  await page.click('.neighbours .on')
  assert.equal(new URL(page.url()).pathname, '/law/samal/acts/990020/st274')

  await page.fill('#on', '2022-09-26')
  await page.click('.day button')
  assert.equal(new URL(page.url()).searchParams.get('on'), DAY)
  await page.click('.languages a[hreflang="kk"]')
  assert.equal(await page.getAttribute('html', 'lang'), 'kk')
  assert.equal(new URL(page.url()).searchParams.get('on'), DAY)
  assert.equal(await words(page, 'h1'), 'Қылмыстық кодекс, 274-бап')
  await page.click('.neighbours .up')
  assert.equal(await words(page, 'h1'), 'Қылмыстық кодекс')
  await page.click('.texts a[hreflang="ru"]')
  assert.equal(await words(page, 'h1'), 'Уголовный кодекс')
  await page.waitForLoadState()
  assert.equal((await page.$$('.contents ol a')).length, 6)
})

test('what is typed is taken for an act, a provision or an expression', async () => {
  const leads: readonly (readonly [q: string, path: string])[] = [
    ['УК 174', '/law/samal/acts/990020/st174'],
    ['Қылмыстық кодекс 174-бап', '/law/samal/acts/990020/st174'],
    ['Қылмыстық кодекстің 174-бабы', '/law/samal/acts/990020/st174'],
    ['990020 st274', '/law/samal/acts/990020/st274'],
    ['990020 274', '/law/samal/acts/990020/st274'],
    ['990020 999', '/law/samal/acts/990020/999'],
    ['990020', '/law/samal/acts/990020'],
    ['226-V', '/law/samal/acts/990020'],
    ['Гражданский кодекс (Общая часть)', '/law/samal/acts/990030'],
    ['ст. 143 ГК', '/law/samal/acts/990030/st143'],
    ['ложная информация', '/law/samal/terms'],
    ['информация 777', '/law/samal/terms'],
    ['№', '/law/samal/terms'],
  ]
  for (const [q, path] of leads) {
    const query = new URLSearchParams({ q, on: DAY, corpus: 'samal', lang: 'ru' })
    const answer = await fetch(`${site.address}law?${query}`, { redirect: 'manual' })
    assert.equal(answer.status, 303, q)
    assert.equal(new URL(answer.headers.get('location') ?? '', site.address).pathname, path, q)
  }
})

test('an expression: defined, used, in none of the acts, not checked', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  const answerTo = async (name: string): Promise<string> => {
    await page.goto(withLang((PAGES[name] as readonly [string, number])[0], 'en'))
    return words(page, '.answer')
  }
  assert.match(await answerTo('defined'), /^Defined in the law in force on 26 September 2024\..* 3 acts\.$/u)
  assert.match(await words(page, '.definitions blockquote'), /^ложная информация — сведения/u)
  assert.match(await words(page, '.definitions figcaption'), /for this act/u)
  const sizes = await page.$$eval('body, .again label, .again input', (all) =>
    all.map((one) => one.computedStyleMap().get('font-size')?.toString()),
  )
  assert.deepEqual([...new Set(sizes)], ['16px'], 'another search is set as large as the first')
  const places = await page.$$eval('.places cite', (cites) => cites.map((cite) => cite.textContent))
  assert.equal(new Set(places).size, places.length)
  assert.match(await words(page, '.places mark'), /^ложной информации$/u)
  assert.match(await answerTo('used'), /^Used in \d+ acts? in force on 26 September 2024/u)
  assert.match(
    await answerTo('absent'),
    /^In none of the 10 acts in force on 26 September 2022 that were searched\.$/u,
  )
  assert.match(await answerTo('not checked: day'), /^Not checked: .*1 January 1900/u)
  assert.match(await answerTo('not checked: language'), /^Not checked: .*German/u)

  await answerTo('defined')
  await page.click('.definitions figcaption a')
  assert.equal(new URL(page.url()).pathname, '/law/samal/acts/990050/st1')
  assert.equal(new URL(page.url()).searchParams.get('on'), '2024-09-26')
})

test('what stands on a day is told apart: excluded, not yet, not any more, not known', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  const stateOf = async (name: string): Promise<string> => {
    await page.goto(withLang((PAGES[name] as readonly [string, number])[0], 'en'))
    return words(page, '.state')
  }
  assert.equal(
    await stateOf('excluded'),
    'The provision is excluded from the act: on 29 December 2021, as the corpus dates it, but perhaps later, on 19 January 2022 at the latest.',
  )
  assert.ok((await page.$$('.changes del')).length > 0)
  assert.match(await stateOf('not yet'), /not in force yet\. Its first text begins on 10 September 2023/u)
  const older =
    /^The corpus tells nothing of 1 September 2014: its first text of (?:this provision|the act) is of 1 January 2015, and what stood before is not known\./u
  assert.match(await stateOf('before the corpus'), older)
  assert.match(await stateOf('act before the corpus'), older)
  assert.match(await stateOf('act not yet'), /the act was not in force yet/u)
  assert.match(
    await stateOf('repealed'),
    /not in force any more\. Its last day was 15 November 2022, or 25 November 2022 at the latest/u,
  )
  assert.match(
    await stateOf('act repealed'),
    /last day was 15 November 2022, or 25 November 2022 at the latest/u,
  )
  assert.match(await words(page, '.known'), /Replaced by О прокуратуре/u)
  await page.click('.state a')
  await page.waitForSelector('.contents ol a')
})

test('paragraphs stand in rows only where both languages number them alike', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } })
  await page.goto(withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'ru'))
  const tops = (lang: string): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('.side[lang="${lang}"] > p')].map((one) => Math.round(one.getBoundingClientRect().top))`,
    )
  assert.deepEqual(await tops('ru'), await tops('kk'))
  await page.goto(withLang('law/samal/acts/990050/st1?on=2024-01-01', 'ru'))
  assert.equal((await page.$$('.in-rows')).length, 0)
  await page.setViewportSize({ width: 360, height: 700 })
  const columns = await page.evaluate(
    `new Set([...document.querySelectorAll('.side')].map((one) => one.getBoundingClientRect().left)).size`,
  )
  assert.equal(columns, 1)
})

test('addresses are made of key and anchor; a number leads to them', async () => {
  const answer = await fetch(withLang(`law/samal/acts/990020/174?on=${DAY}`, 'ru'), { redirect: 'manual' })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), `/law/samal/acts/990020/st174?on=${DAY}&lang=ru`)
  const page = await (await fetch(withLang(`law/samal/acts/990020?on=${DAY}`, 'ru'))).text()
  assert.ok(page.includes(`href="/law/samal/acts/990020/st174?on=${DAY}&amp;lang=ru"`))
  const slashed = await (await fetch(withLang('law/trial?on=2033-01-01', 'ru'))).text()
  assert.ok(slashed.includes('/law/trial/acts/%2Fakn%2Fzz%2Fact%2F2031-04-17%2F7-X?'))
})

test('what is not there is said in words, with a way on', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  const titles: readonly (readonly [string, RegExp, string])[] = [
    ['no corpus', /^There is no such corpus: nowhere$/u, 'main a[href^="/law/samal"]'],
    ['no act', /^There is no such act: 1$/u, 'main a[href^="/law/samal?"]'],
    ['no provision', /^The corpus holds no text of article 999$/u, 'main a[href^="/law/samal/acts/990020?"]'],
    ['no language', /^There is no such language: de$/u, 'main a[href*="language=kk"]'],
    ['no day', /^Please check the day$/u, '#on[value="31.02.2022"][aria-invalid="true"]'],
    ['no page', /^There is no such page$/u, 'main a[href^="/law?"]'],
  ]
  for (const [name, title, way] of titles) {
    await page.goto(withLang((PAGES[name] as readonly [string, number])[0], 'en'))
    assert.match(await words(page, 'h1'), title)
    assert.ok(await page.isVisible(way), name)
  }
  await page.goto(`${site.address}law?q=${'а'.repeat(301)}&lang=en`)
  assert.match(await words(page, '#q-wrong'), /at most 300/u)
  await page.goto(`${site.address}law?q=${encodeURIComponent('вред')}&on=31.02.2022&lang=ru`)
  assert.match(await words(page, '#on-wrong'), /такого дня нет/u)
  assert.equal(await page.inputValue('#q'), 'вред')
  assert.equal(await page.inputValue('#on'), '31.02.2022')
})

test('nothing that is asked is run: q, on, key, anchor, corpus, languages', async () => {
  const page = await site.page()
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/iu.test(message.text())) refused.push(message.text())
  })
  const evil = encodeURIComponent(EVIL)
  for (const path of [
    `law?q=${evil}`,
    `law?q=${evil}&on=${evil}&corpus=${evil}&language=${evil}`,
    `law/samal/terms?q=${evil}&language=${evil}`,
    `law/samal/terms?q=${evil}&on=${evil}`,
    `law/${evil}`,
    `law/samal?on=${evil}&language=${evil}`,
    `law/samal/acts/${evil}`,
    `law/samal/acts/990020/${evil}`,
    `law/samal/acts/990020/st174?on=${evil}`,
    `law/samal/acts/990020/st174?language=${evil}`,
    'law/samal/acts/%E0%A4%A/%00',
  ]) {
    const answer = await page.goto(withLang(path, 'en'))
    assert.ok((answer?.status() ?? 500) < 500, path)
    assert.ok(!(await page.title()).startsWith('taken'), path)
    assert.equal((await page.$$('main script, main img')).length, 0, path)
  }
  assert.deepEqual(refused, [])
})

test('with the keyboard alone: ask, read, open the notes, go to the next provision', async () => {
  const page = await site.page()
  await page.goto(`${site.address}law?lang=en`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement?.id'), 'q')
  await page.keyboard.insertText('990020 174')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement?.id'), 'on')
  await page.keyboard.type('26.09.2022')
  await page.keyboard.press('Enter')
  await page.waitForSelector('article.sides')
  await page.focus('.notes-of-editors summary')
  await page.keyboard.press('Enter')
  assert.ok(await page.isVisible('.notes-of-editors[open] p'))
  await page.focus('.neighbours .on')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/st274\?/u)
})

test('a past day may be kept and asked for again; today may not', async () => {
  const path = withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'ru')
  const first = await fetch(path)
  const tag = first.headers.get('etag') ?? ''
  assert.match(tag, /^W\/"[0-9a-f]{16}-[0-9a-f]{16}"$/u)
  assert.match(first.headers.get('cache-control') ?? '', /no-cache/u)
  assert.match(first.headers.get('vary') ?? '', /accept-language/iu)
  const again = await fetch(path, { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const inKazakh = await fetch(withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'kk'))
  assert.notEqual(inKazakh.headers.get('etag'), tag)
  const today = await fetch(withLang('law/samal/acts/990020/st174', 'ru'))
  assert.equal(today.headers.get('etag'), null)
  assert.equal(today.headers.get('cache-control'), 'no-store')
  assert.ok((today.headers.get('content-security-policy') ?? '').includes("default-src 'none'"))
})

test('on paper: the text in both languages, the day and the build, no forms', async () => {
  const page = await site.page()
  await page.goto(withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'ru'))
  await page.emulateMedia({ media: 'print' })
  for (const shown of ['.side[lang="ru"]', '.side[lang="kk"]', '.of-day', '.unofficial', '.colophon'])
    assert.ok(await page.isVisible(shown), shown)
  for (const hidden of ['.day', '.trail', '.neighbours', '.languages'])
    assert.equal(await page.isVisible(hidden), false, hidden)
})

test('without a corpus: from the first page to how one is added, and to the norms that need none', async () => {
  const page = await bare.page({ javaScriptEnabled: false })
  for (const lang of TAGS) {
    await page.goto(`${bare.address}?lang=${lang}`)
    await page.click('.ways a[href^="/law"]')
    assert.match(await words(page, '.how'), /saual law add kz/u)
    await page.fill('#q', lang === 'en' ? 'blogger' : 'блогер')
    await page.fill('#on', '26.09.2024')
    await page.click('form.ask button')
    assert.equal(new URL(page.url()).pathname, '/law/kz/terms')
    assert.match(await words(page, '.answer'), /\(kz [\d-]+\)/u)
    assert.equal((await page.goto(`${bare.address}law/kz?lang=${lang}`))?.status(), 404)
    assert.match(await words(page, 'main code'), /^saual law add kz$/u)
    await page.click('.to-find a')
    assert.equal(new URL(page.url()).pathname, '/law/kz/norms')
  }
  const first = await (await fetch(`${site.address}?lang=en`)).text()
  assert.match(first, /<nav class="ways".*href="\/law\?lang=en"/su)
})

test('a country whose texts have not been added: no fault for axe, narrow screens', async () => {
  const page = await bare.page()
  for (const lang of TAGS) {
    for (const path of ['law', 'law/kz', 'law/kz/terms?q=blogger&on=2022-09-26']) {
      await page.goto(`${bare.address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      assert.deepEqual(await faults(page), [], `${path} ${lang}`)
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 700 })
        assert.ok(await fits(page), `${path} ${lang} at ${width} px`)
      }
    }
  }
  await page.context().close()
})

test('a corpus that is added, built anew, broken or removed is seen at once', async () => {
  const path = withLang(`law/later/acts/990020/st174?on=${DAY}`, 'en')
  const file = join(folder, 'later.sqlite')
  assert.equal((await fetch(path)).status, 404)
  cpSync(join(folder, 'samal.sqlite'), file)
  assert.equal((await fetch(path)).status, 200)
  rmSync(file)
  writeFileSync(file, 'no corpus at all')
  const broken = await fetch(path)
  assert.equal(broken.status, 500)
  assert.match(await broken.text(), /cannot be read/u)
  assert.match(await (await fetch(`${site.address}law?lang=en`)).text(), /later\.sqlite/u)
  rmSync(file)
  assert.equal((await fetch(path)).status, 404)
})

test('no request left this machine', () => assert.deepEqual([site.strayed, bare.strayed], [[], []]))
