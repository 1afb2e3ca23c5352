import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../problem.ts'
import { read } from './format.ts'

async function reasonOf(body: string, head = ''): Promise<unknown> {
  const markup = `<!doctype html><html><head><meta charset="utf-8">${head}</head>${body}</html>`
  try {
    await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
    return undefined
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'html-without-article', String(error))
    return error.values?.reason
  }
}

const FOOT = '<footer><p>© 2021 Жаңалық. Тек ресми дереккөздерге сілтеме жасаңыз.</p></footer>'

test('a page whose article a script builds, or that shows it in a frame, is no statement', async () => {
  for (const body of [
    `<body><div id="app"></div>${FOOT}</body>`,
    `<body><header><nav><a href="/">Басты бет</a></nav></header><h1>Үндеу</h1><div id="root"></div>${FOOT}</body>`,
    `<body><h1>Обращение акима</h1>${FOOT}<script src="main.js"></script></body>`,
  ])
    assert.equal(await reasonOf(body), 'script', body)
  for (const body of [
    `<body><h1>Statement</h1><iframe src="viewer.html?file=1.pdf"></iframe>${FOOT}</body>`,
    '<frameset cols="1,2"><frame src="a.htm"><noframes><body>Браузер фреймдерді көрсетпейді.</body></noframes></frameset>',
  ])
    assert.equal(await reasonOf(body), 'frame', body)
})

test('a page that tells of an error or checks its reader is no statement', async () => {
  for (const [head, body] of [
    ['', '<body><h1>404</h1><p>Мұндай бет жоқ.</p></body>'],
    ['<title>Страница не найдена | Акимат</title>', '<body><p>Возможно, она удалена.</p></body>'],
    ['', '<body><h1>Бет табылмады</h1><p>Басты бетке оралыңыз.</p></body>'],
    ['<title>Error 503</title>', '<body><p>Try again later.</p></body>'],
    ['', '<body><h1>Just a moment...</h1><p>Verifying you are human.</p></body>'],
    ['', '<body><p>Включите JavaScript, чтобы продолжить.</p></body>'],
    [
      '',
      '<body><p>Sorry, you are unable to access this newspaper. It uses a security service against attacks of programs.</p><p>Ray ID: 1f</p></body>',
    ],
    ['', '<body><h1>403 Forbidden</h1><hr><p>nginx</p></body>'],
    [
      '',
      '<body><h1>404</h1><p>Запрашиваемая вами страница была удалена или перемещена на другой адрес.</p><p>Главная Новости Контакты О ведомстве Обратная связь Карта портала</p></body>',
    ],
    [
      '<title>403 Forbidden</title>',
      '<body><h1>Forbidden</h1><p>You don’t have permission to access this resource on this server.</p></body>',
    ],
    [
      '',
      '<body><h1>Қате 503</h1><p>Сервер уақытша жауап бермейді, әрекетті кейінірек қайталап көріңіз.</p></body>',
    ],
  ] as const)
    assert.equal(await reasonOf(body, head), 'error', body)
})

test('statements that look like such pages are read', async () => {
  for (const [head, body] of [
    ['', '<body><h1>Доступ к реке закрыт</h1><p>Просим жителей не выходить на лед.</p></body>'],
    ['', '<body><h1>Access denied to the stadium</h1><p>Fans must leave the area at once.</p></body>'],
    ['', '<body><p>По статье 404 Кодекса назначен штраф.</p></body>'],
    [
      '',
      `<body><div id="root"><p>Су деңгейі көтерілді, сақ болыңыздар.</p></div>${FOOT}<script src="a.js"></script></body>`,
    ],
    [
      '',
      '<body><h1>Үндеу</h1><p>Сабыр сақтаңыздар.</p><iframe src="https://video.example/1"></iframe></body>',
    ],
    ['<title>503 школы отремонтируют</title>', '<body><p>Министр обещал начать весной.</p></body>'],
    [
      '',
      '<body><h1>Доступ запрещен</h1><p>Суд запретил показ семи каналов, которые призывали не платить за воду.</p></body>',
    ],
    [
      '',
      '<body><h1>Кіруге тыйым салынған</h1><p>Қала әкімдігі жиын өтетін алаңға ешкімді кіргізбейді, бұзғандарға айыппұл салынады.</p></body>',
    ],
    [
      '',
      '<body><p>Access denied.</p><p>Nobody will enter the square on Sunday, and those who try will be fined.</p></body>',
    ],
    [
      '',
      '<body><h1>503</h1><p>Арыз түсті. Жалған хабар таратқандардың бәрі заң алдында жауап береді.</p></body>',
    ],
    ['<title>502 — жалоб за неделю</title>', '<body><p>Жаловаться бесполезно.</p></body>'],
    [
      '',
      '<body><p>Please enable JavaScript to use the menu.</p><p>Bloggers who invent losses of the army will answer for it in court.</p></body>',
    ],
    ['', '<body><h2>Верь своим</h2><p>Звонящий скажет «включите cookies». Кладите трубку.</p></body>'],
    [
      '',
      '<body><h3>Жиынға барғандардың бәрі қамауға алынады.</h3><h4>Балаларыңызды үйде ұстаңыздар!</h4><script src="a.js"></script></body>',
    ],
    ['', '<body><footer><p>Көпір жабық, айналма жолмен жүріңіздер.</p></footer></body>'],
  ] as const)
    assert.equal(await reasonOf(body, head), undefined, body)
})

test('a long line is no message of an error', async () => {
  const title = `<title>404${' '.repeat(60_000)}x</title>`
  assert.equal(await reasonOf('<body><p>Жалған сөзге ермеңіздер.</p></body>', title), undefined)
})
