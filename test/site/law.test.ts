import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from './browser.ts'
import { DAY, PAGES, site, withLang } from './law-pages-in-tests.ts'

test('without JavaScript: ask by citation, read, turn to another day, go on, change the language', async () => {
  const page = await site().page({ javaScriptEnabled: false })
  await page.goto(`${site().address}?lang=ru`)
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
    const answer = await fetch(`${site().address}law?${query}`, { redirect: 'manual' })
    assert.equal(answer.status, 303, q)
    assert.equal(new URL(answer.headers.get('location') ?? '', site().address).pathname, path, q)
  }
})

test('an expression: defined, used, in none of the acts, not checked', async () => {
  const page = await site().page({ javaScriptEnabled: false })
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
  const page = await site().page({ javaScriptEnabled: false })
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
  const page = await site().page({ javaScriptEnabled: false })
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
  await page.goto(`${site().address}law?q=${'а'.repeat(301)}&lang=en`)
  assert.match(await words(page, '#q-wrong'), /at most 300/u)
  await page.goto(`${site().address}law?q=${encodeURIComponent('вред')}&on=31.02.2022&lang=ru`)
  assert.match(await words(page, '#on-wrong'), /такого дня нет/u)
  assert.equal(await page.inputValue('#q'), 'вред')
  assert.equal(await page.inputValue('#on'), '31.02.2022')
})

test('with the keyboard alone: ask, read, open the notes, go to the next provision', async () => {
  const page = await site().page()
  await page.goto(`${site().address}law?lang=en`)
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
