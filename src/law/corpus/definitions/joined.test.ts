import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definitionsIn } from '../../../desk/law/defining.ts'

const told = (text: string, heading = 'Статья 2. Общие положения', language = 'ru'): string[] =>
  definitionsIn({ heading, text }, language).map(({ term, says, scope }) => `${term} [${says}] ${scope}`)

test('what is explained first does not swallow what is joined to it', () => {
  assert.deepEqual(
    told(
      'В настоящей главе маяк – это огонь на берегу; бакен – это плавучий знак; и лоция – это описание моря.',
    ),
    ['маяк [огонь на берегу] chapter', 'бакен [плавучий знак] chapter', 'лоция [описание моря.] chapter'],
  )
  assert.deepEqual(
    told('1) маяк – огонь на берегу, 2) бакен – плавучий знак.', 'Статья 1. Основные понятия'),
    ['маяк [огонь на берегу] act', 'бакен [плавучий знак.] act'],
  )
  assert.deepEqual(
    told('Маяк – огонь, указывающий путь. Бакен – плавучий знак на мели.', 'Статья 1. Понятия'),
    ['Маяк [огонь, указывающий путь.] act', 'Бакен [плавучий знак на мели.] act'],
  )
})

test('whatever words join what is explained, they belong to neither side', () => {
  for (const joins of ['', 'а ', 'и ', 'а также ', '– '])
    assert.deepEqual(
      told(`В настоящем Законе маяк – это сооружение у моря; ${joins}бакен – это знак на воде.`),
      ['маяк [сооружение у моря] act', 'бакен [знак на воде.] act'],
      joins,
    )
  for (const joins of ['', 'ал ', 'және ', 'сондай-ақ '])
    assert.deepEqual(
      told(`Осы Заңда маяк – бұл теңіз құрылысы; ${joins}бакен – бұл судағы белгі.`, '2-бап', 'kk'),
      ['маяк [теңіз құрылысы] act', 'бакен [судағы белгі.] act'],
      joins,
    )
})

test('what joins the items of a list belongs to none of them, wherever it stands', () => {
  const wanted = ['маяк [сооружение у моря] act', 'бакен [знак на воде] act', 'лодка [судно на вёслах.] act']
  for (const joins of [';\nа также ', ';\nи ', '; а также ', '; а также\n', ', а также\n', '; и\n'])
    assert.deepEqual(
      told(
        `В настоящем Законе используются следующие понятия:\nмаяк – сооружение у моря;\nбакен – знак на воде${joins}лодка – судно на вёслах.`,
      ),
      wanted,
      joins,
    )
  assert.deepEqual(
    told(
      'В настоящем Законе используются следующие понятия:\n1) маяк – сооружение у моря;\n2) бакен – знак на воде;\nа также\n3) лодка – судно на вёслах.',
    ),
    wanted,
  )
  assert.deepEqual(
    told('In this Act—\n(a) "boat" means a floating craft; and\n(b) "buoy" means a mark on water.', '', 'en'),
    ['boat [a floating craft] act', 'buoy [a mark on water.] act'],
  )
  for (const joins of ['; and ', '; as well as '])
    assert.deepEqual(
      told(`In this Act: "boat" means a floating craft${joins}"buoy" means a mark on water.`, '', 'en'),
      ['boat [a floating craft] act', 'buoy [a mark on water.] act'],
      joins,
    )
  for (const joins of [';\nжәне ', ';\nсондай-ақ ', '; сондай-ақ '])
    assert.deepEqual(
      told(
        `Осы Заңда мынадай ұғымдар пайдаланылады:\nмаяк – теңіз құрылысы${joins}бакен – судағы белгі.`,
        '2-бап',
        'kk',
      ),
      ['маяк [теңіз құрылысы] act', 'бакен [судағы белгі.] act'],
      joins,
    )
})

test('a definition that names its term with «под» or «термин» ends the one before it, whatever joins them', () => {
  for (const joins of ['; ', '; а ', '; и ', '; а также ', ', ', ', а ', ', а также '])
    for (const [first, other] of [
      ['под маяком понимается', 'под бакеном –'],
      ['термин «маяк» означает', 'термин «бакен» –'],
      ['маяком признается', 'бакеном –'],
    ] as const) {
      // A comma alone may stand before anything in the instrumental case.
      if (first.startsWith('маяком') && joins.startsWith(',')) continue
      const [one, next] = first.includes('«') ? ['маяк', 'бакен'] : ['маяком', 'бакеном']
      assert.deepEqual(
        told(`В настоящем Законе ${first} сооружение у моря${joins}${other} знак на воде у мели.`).map(
          (each) => each.replace(/\.?\] act$/u, ''),
        ),
        [`${one} [сооружение у моря`, `${next} [знак на воде у мели`],
        `${first} ${joins}`,
      )
    }
})

test('points that are lettered follow each other in the letters of their language', () => {
  for (const letters of ['абв', 'деж', 'жзи', 'икл', 'уфх']) {
    const [first, second, third] = letters
    assert.deepEqual(
      told(
        `В настоящем Законе: ${first}) маяк – сооружение у моря, ${second}) бакен – знак на воде, ${third}) лодка – судно на вёслах.`,
      ),
      ['маяк [сооружение у моря] act', 'бакен [знак на воде] act', 'лодка [судно на вёслах.] act'],
      letters,
    )
  }
  for (const letters of ['аәб', 'абв', 'гғд', 'кқл', 'ұүф']) {
    const [first, second, third] = letters
    assert.deepEqual(
      told(
        `Осы Заңда: ${first}) маяк – теңіз құрылысы, ${second}) бакен – судағы белгі, ${third}) қайық – ескекті кеме.`,
        '2-бап',
        'kk',
      ),
      ['маяк [теңіз құрылысы] act', 'бакен [судағы белгі] act', 'қайық [ескекті кеме.] act'],
      letters,
    )
  }
})

test('a point on a line of its own may bear any letter of Kazakh', () => {
  for (const [first, second, third] of ['абв', 'гғд', 'кқл', 'ұүф', 'оөп'])
    assert.deepEqual(
      told(
        `Осы Заңда мынадай ұғымдар пайдаланылады:\n${first}) маяк – теңіз құрылысы;\n${second}) бакен – судағы белгі;\n${third}) қайық – ескекті кеме.`,
        '2-бап',
        'kk',
      ),
      ['маяк [теңіз құрылысы] act', 'бакен [судағы белгі] act', 'қайық [ескекті кеме.] act'],
    )
})

test('commas alone join the items of an announced list in Russian, where every dash of it explains', () => {
  const list = (items: string, intro = 'В настоящем Законе используются следующие понятия:') =>
    told(`${intro} ${items}`)
  const three = ['маяк [сооружение у моря] act', 'бакен [знак на воде] act', 'лодка [судно на вёслах.] act']
  assert.deepEqual(list('маяк – сооружение у моря, бакен – знак на воде, лодка – судно на вёслах.'), three)
  assert.deepEqual(
    list('маяк – сооружение у моря, бакен – знак на воде, а также лодка – судно на вёслах.'),
    three,
  )
  assert.deepEqual(
    list(
      'владелец маяка – лицо, которому принадлежит маяк, речной бакен (далее – бакен) – знак на воде, порт – место у моря.',
    ).map((one) => one.replace(/ \[.*/u, '')),
    ['владелец маяка', 'речной бакен', 'бакен', 'порт'],
  )
  assert.deepEqual(
    list(
      'владелец маяка – лицо, которому принадлежит маяк, речной бакен – знак на воде, указывающий мель, уполномоченный орган – министерство транспорта.',
    ),
    [
      'владелец маяка [лицо, которому принадлежит маяк] act',
      'речной бакен [знак на воде, указывающий мель] act',
      'уполномоченный орган [министерство транспорта.] act',
    ],
  )
  for (const items of [
    'срок – период, начало которого – день подачи, конец – день ответа.',
    'маяк – сооружение у моря, в том числе – башня.',
    'маяк – сооружение у моря, высота – десять метров.',
    'маяк – сооружение у моря, опознанное судном – знаком.',
    'маяк – сооружение у моря, указывающее путь – огнём.',
    'маяк – сооружение у моря, если оно светит – огонь.',
    'порт – место у моря, принимающее суда – большие и малые.',
  ])
    assert.equal(list(items).length, 1, items)
  assert.deepEqual(told('Сроки хранения: дела – пять лет, журналы – три года, акты – год.'), [])
  assert.deepEqual(told('Порядок: маяк – сооружение у моря, бакен – знак на воде.'), [])
})

test('semicolons inside of an explanation part nothing', () => {
  assert.deepEqual(
    told(
      'В настоящем Законе блогер – это пользователь, который: ведёт страницу; зарабатывает на ней; площадка – это сайт, на котором пишут.',
    ),
    [
      'блогер [пользователь, который: ведёт страницу; зарабатывает на ней] act',
      'площадка [сайт, на котором пишут] act',
    ],
  )
})

test('what only part of it is called stays in the explanation', () => {
  assert.deepEqual(
    told(
      '1) флот – суда, в том числе вёсельные (далее – лодки), и причалы; 2) порт – место для них.',
      'Понятия',
    ),
    [
      'флот [суда, в том числе вёсельные (далее – лодки), и причалы] act',
      'лодки [флот – суда, в том числе вёсельные] act',
      'порт [место для них.] act',
    ],
  )
})

test('a row of twenty is parted to its end', () => {
  const row = Array.from(
    { length: 20 },
    (_, at) => `вид ${'абвгдежзиклмнопрстуф'[at]} – это судно такого рода`,
  )
  assert.equal(told(`В настоящем Законе: ${row.join('; ')}.`).length, 20)
})
