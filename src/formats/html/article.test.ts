import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './format.ts'

const SAID = [
  [
    'Облыс әкімдігі су тасқынына байланысты тұрғындарды көшіру басталғанын, арнайы пункттер ашылғанын хабарлайды.',
    'Тұрғындар құжаттарын, дәрі-дәрмегін және жылы киімін алып, көрсетілген уақытта жиналуы тиіс.',
    'Бұл талапты орындамаған адамдарға айыппұл салынады, деп ескертеді ведомство.',
  ],
  [
    'Областной акимат сообщает, что из-за паводка началась эвакуация жителей и открыты пункты временного размещения.',
    'Жителям следует взять документы, лекарства и теплую одежду и собраться в указанное время.',
    'На тех, кто не выполнит это требование, наложат штраф, предупреждает ведомство.',
  ],
  [
    'The regional administration reports that evacuation has begun because of the flood and that shelters are open.',
    'Residents must take their documents, medicines and warm clothes and gather at the time that is given.',
    'Those who do not comply with this demand will be fined, the authority warns.',
  ],
] as const

async function textOf(body: string, head = ''): Promise<string> {
  const markup = `<!doctype html><html><head><title>Хабар</title>${head}</head><body><header><a href="/">Басты бет</a></header>${body}<footer>© 2021</footer></body></html>`
  return (await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })).text
}

test('no part of a sole article or of the main part is lost', async () => {
  for (const [first, second, third] of SAID) {
    for (const body of [
      `<article><div class="a"><p>${first}</p><p>${second}</p></div><aside>Жарнама: көлік сатып алыңыз</aside><div class="b"><p>${third}</p></div></article>`,
      `<article><h1>Хабар</h1><div><div><p>${first}</p><p>${second}</p></div></div><div><div><p>${third}</p></div></div></article>`,
      `<article><h1>Хабар</h1><table><tr><td>${first}</td></tr><tr><td>${second}</td></tr><tr><td>${third}</td></tr></table></article>`,
      `<main><h1>Хабар</h1><div><div><p>${first}</p></div><div><p>${second}</p></div></div><div><ul><li>${third}</li></ul></div></main>`,
      `<article><p>${first}</p><p>${second}</p><div><a href="/zan">${third}</a></div></article>`,
      `<main><article><h2>1</h2><p>${first}</p><p>${second}</p></article><article><h2>2</h2><p>${third}</p></article></main>`,
    ]) {
      const text = await textOf(body)
      for (const one of [first, second, third]) assert.ok(text.includes(one), `${body}\n${text}`)
      assert.doesNotMatch(text, /Жарнама|Басты бет|©/u)
    }
  }
})

test('comments, other news and menus do not come in with what is kept', async () => {
  for (const [first, second, third] of SAID) {
    const other = 'Басқа хабар: мектепте жаңа спорт залы ашылды, оған жүз оқушы қатысты'
    const text = await textOf(
      `<main><article><div><p>${first}</p><p>${second}</p></div><div class="x"><p>${third}</p></div>` +
        `<div class="post-comments"><p>${other} 1</p></div><article><p>${other} 2</p></article>` +
        `<div><h4>Сондай-ақ оқыңыз</h4><a href="/1">${other} 3</a></div><ul><li><a href="/2">${other} 4</a></li><li><a href="/3">${other} 5</a></li></ul>` +
        `<nav>${other} 6</nav></article></main>`,
    )
    for (const one of [first, second, third]) assert.ok(text.includes(one), text)
    assert.ok(!text.includes('спорт залы'), text)
  }
})

test('cookie bars, buttons to share or print, and what a style hides are no words of a statement', async () => {
  for (const [first, second] of SAID) {
    const told = `<p>${first}</p><p>${second}</p>`
    const wanted = `${first}\n\n${second}`
    for (const body of [
      `<div class="cookie-bar">Сайт cookie файлдарын қолданады. ${'Осы сайтты қолдана отырып, келісім бересіз. '.repeat(6)}</div><div>${told}</div>`,
      `<div class="page cookies-on"><div id="cookieBar">We use cookies.</div><div>${told}</div></div>`,
      `<article>${told}<div>Поделиться: <a>VK</a> <a>Telegram</a></div><p>Версия для печати</p></article>`,
      `<article><p>Версия для печати<span>Версия для печати</span>PDF<span>PDF</span></p>${told}</article>`,
      `<article><p>Бөлісу</p>${told}<p>Басып шығару</p></article>`,
      `<article>${told}<p>Share this: <a>Facebook</a> | <a>X</a></p><p>Print version</p></article>`,
      `<style>.d-none{display:none}</style><div><div class="x d-none">${second.toUpperCase()}</div>${told}</div>`,
      `<article><time datetime="2021-03-04">4 марта</time>${told}</article>`,
    ])
      assert.equal(await textOf(body), wanted, body)
    assert.ok(
      (
        await textOf(
          `<style>@media print{.hide{display:none}}</style><div>${told}<p class="hide">Бұл да сөз.</p></div>`,
        )
      ).includes('Бұл да сөз.'),
    )
    assert.ok(
      (
        await textOf(
          `<article>${told}<p>Жиналыс <time datetime="10:00">10:00</time> басталады.</p></article>`,
        )
      ).includes('Жиналыс 10:00 басталады.'),
    )
  }
  const short =
    '<div class="cookie-consent">Сайт использует cookie, продолжая, вы соглашаетесь с этим.</div><div><h2>Обращение</h2><p>Просим соблюдать тишину.</p></div>'
  assert.equal(
    (await read({ bytes: new TextEncoder().encode(short), name: '' })).text,
    'Обращение\n\nПросим соблюдать тишину.',
  )
})

test('a broken byte is a problem only among the words', async () => {
  const [text] = SAID[0]
  const around = (comment: number[], inside: number[]): Uint8Array =>
    new Uint8Array([
      ...Buffer.from('<!doctype html><html><head><meta charset="utf-8"></head><body><!-- '),
      ...comment,
      ...Buffer.from(` --><p>${text}`),
      ...inside,
      ...Buffer.from('</p></body></html>'),
    ])
  assert.equal((await read({ bytes: around([0xff], []), name: 'a.html' })).text, text)
  await assert.rejects(read({ bytes: around([], [0xff]), name: 'a.html' }), { code: 'encoding-damaged' })
})

test('parts in parts and many dates stay within the limits', async () => {
  const [first] = SAID[1]
  const nested = `<main>${'<div class="share card">'.repeat(400)}<p>${first}</p>${'</div>'.repeat(400)}<section>${`<p>${first} x</p>`.repeat(2000)}</section></main>`
  assert.ok((await textOf(nested)).includes(first))
  const dated = `<main>${'<div><time datetime="2021-03-04">4</time></div>'.repeat(3000)}<p>${first}</p></main>`
  assert.ok((await textOf(dated)).includes(first))
  const linked = `<article>${`<div><a href="/">${first}</a></div>`.repeat(3000)}</article>`
  assert.equal(typeof (await textOf(linked)), 'string')
})

test('lines that stand around any text are not read as its words', async () => {
  const around = [
    'Жарнама',
    'Ең көп оқылған',
    '5 минут бұрын',
    'Біздің телеграм арнамызға жазылыңыз',
    'Реклама',
    '2 часа назад',
    'Подписывайтесь на наш телеграм-канал',
    'Хочешь получать новости на телефон? Подпишись на наш Telegram-канал!',
    'Читайте нас в Telegram',
    '©️ Пресс-служба',
    'Нажимая «Отправить», вы соглашаетесь с правилами',
    'Advertisement',
    '39 minutes ago',
    'By clicking “Submit”, you agree to the terms',
    'Sign up for our weekly newsletter',
    'Share this page | Tweet',
    'Чтобы дочитать материал до конца, войдите или зарегистрируйтесь.',
    'Оформите подписку, чтобы читать дальше',
    'Толық мәтінді оқу үшін сайтқа кіріңіз.',
    'Жалғасын оқу үшін жазылыңыз',
    'Log in to finish reading this article',
  ]
  for (const [first, second] of SAID)
    for (const line of around)
      assert.equal(
        await textOf(`<article><p>${first}</p><div>${line}</div><p>${second}</p></article>`),
        `${first}\n\n${second}`,
        line,
      )
})

test('an advert between the paragraphs of a text is no part of it', async () => {
  for (const [first, second] of SAID)
    for (const name of ['adfox', 'ad-block', 'adsbygoogle'])
      assert.equal(
        await textOf(
          `<article><p>${first}</p><div class="${name}"><span>Жарнама</span><p>Пәтер сатып алыңыз.</p></div><p>${second}</p></article>`,
        ),
        `${first}\n\n${second}`,
        name,
      )
})

test('headlines below the text are not its words', async () => {
  const below = {
    kk: ['Мектепте спорт залы ашылды', 'Ертең қар жауады'],
    ru: ['В школе открыли спортивный зал', 'Завтра ожидается снег'],
    en: ['A gym opens in the school', 'Snow is expected tomorrow'],
  }
  const headlines = [
    ...['Тағы оқыңыз', 'Оқи отырыңыз'].map((label) => [label, ...below.kk]),
    ...['Читайте также:', 'Читать также'].map((label) => [label, ...below.ru]),
    ...['More on this story', 'See also'].map((label) => [label, ...below.en]),
  ]
  const timed = ['A gym opens in the school', '3 hours ago', 'Snow is expected tomorrow', '5 hours ago']
  for (const [first, second, third] of SAID)
    for (const lines of [...headlines, timed]) {
      const told = `<p>${first}</p><p>${second}</p><p>${third}</p>`
      const text = await textOf(
        `<article>${told}<div>${lines.map((one) => `<p>${one}</p>`).join('')}</div></article>`,
      )
      assert.equal(text, `${first}\n\n${second}\n\n${third}`)
    }
})

test('words of a statement that look like those of a page stay', async () => {
  for (const line of [
    'Жарнама туралы заң бұзылды.',
    'Наружная реклама без разрешения запрещена.',
    'Подписывайтесь только на проверенные источники.',
    'Не верьте слухам, подписывайтесь на официальный канал.',
    'Следите за информацией в официальном Telegram.',
    'Sign up for the vote before Friday.',
    'Share this news only when it is confirmed.',
    'Пять минут назад начался пожар.',
    'Баспасөз қызметі',
    'Пресс-служба акимата',
    'Read more about your rights in the law.',
    'Чтобы прочитать постановление, войдите в реестр судебных дел.',
    'Чтобы читать дела осужденных, зарегистрируйтесь в канцелярии до пятницы.',
    'Купите подписку на газету акимата, иначе читать в отделе будет нечего.',
    'Сот шешімін толық оқу үшін кеңсеге тіркеліп, айыппұл төлеңіз.',
    'Join the brigade to keep reading groups in schools free of foreign books.',
    'Sign in at the ministry to continue reading the files, or be fined.',
  ])
    for (const [first, second] of SAID)
      assert.match(
        await textOf(`<article><p>${first}</p><p>${second}</p><p>${line}</p></article>`),
        new RegExp(line, 'u'),
      )
})

test('credits of pictures, and other news in the last line, are no words of the text', async () => {
  const told =
    '<p>Жители просят починить мост до зимы, а ведомство обещает начать ремонт в октябре.</p>'.repeat(2)
  const markup = `<html><body><article><h1>Мост</h1>${told}<p>Фото: пресс-служба</p>${told}<p><b>Читайте также: <a href="/1">В городе открыли парк</a></b></p></article></body></html>`
  const { text } = await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
  assert.ok(!/Фото|Читайте/u.test(text), text)
})
