import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked, lastQuestion } from '../last-asked-in-tests.ts'

const SAID = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр. Пойыздар кесте бойынша жүреді.',
  ru: 'Отдельные блогеры сознательно распространяют ложь. Поезда ходят по расписанию.',
  en: 'Some bloggers deliberately spread lies. The trains run on time.',
}
const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' }

/** Lines above a text of which nothing else is known, and whom that is asked of. */
const ABOVE: readonly (readonly [Tag, lines: string, to?: string])[] = [
  ['kk', 'Бас прокуратура ескертеді!\nҚұрметті азаматтар!', 'Бас прокуратура'],
  ['ru', 'Генеральная прокуратура предупреждает!\nУважаемые граждане!', 'Генеральная прокуратура'],
  ['en', 'The Ministry of Health warns!\nDear residents!', 'Ministry of Health'],
  ['en', 'REPUBLIC OF KENYA\nMINISTRY OF HEALTH\nPRESS STATEMENT', 'Ministry of Health of Kenya'],
  ['en', 'KENYA POLICE SERVICE\nNairobi, 4 March 2024', 'Kenya Police Service'],
  ['en', 'Statement by Nora Finch on the fire', 'Nora Finch'],
  ['en', 'Sean Brody’s statement on the fire', 'Sean Brody'],
  ['en', 'STATEMENT BY THE MINISTRY OF ENERGY OF GEORGIA', 'Ministry of Energy of Georgia'],
  ['en', 'Statement by Interior Minister Anna Reed on the riots', 'Anna Reed, Interior Minister'],
  ['en', 'Public notice of the Tax Department of Arden on refunds', 'Tax Department of Arden'],
  ['en', 'Ministry of Energy: clarification of the new tariffs', 'Ministry of Energy'],
  ['en', 'Press service of the Ministry of Energy', 'Ministry of Energy'],
  [
    'en',
    'The Ministry of Energy has answered our request about the cuts\n\n“In reply to your letter we report the following.',
    'Ministry of Energy',
  ],
  ['en', 'Statement of a ministry that nobody named'],
  ['en', 'Police warn of fines for posts'],
  ['en', 'BANKS ON HOLIDAY'],
  ['ru', 'РЕСПУБЛИКА КАЗАХСТАН\nМИНИСТЕРСТВО ЭНЕРГЕТИКИ', 'Министерство энергетики Республики Казахстан'],
  ['ru', 'ПРОКУРАТУРА ГОРОДА АКТАУ\n\nОБРАЩЕНИЕ', 'Прокуратура города Актау'],
  ['ru', 'Обращение Генеральной прокуратуры к журналистам', 'Генеральная прокуратура'],
  ['ru', 'Заявление пресс-службы Комитета лесного хозяйства', 'Комитет лесного хозяйства'],
  [
    'ru',
    'Пресс-центр МВД КР информирует\n\nВ Бишкеке прошёл рейд.',
    'Министерство внутренних дел Кыргызской Республики',
  ],
  ['ru', 'Обращение акима Актюбинской области к жителям', 'аким Актюбинской области'],
  ['ru', 'Ответ прокурора удивил жителей'],
  ['ru', 'Прокуратура молчит'],
  ['kk', 'МОЛДОВА РЕСПУБЛИКАСЫ\nЭНЕРГЕТИКА МИНИСТРЛІГІ', 'Молдова Республикасының Энергетика министрлігі'],
  ['kk', 'Ақтөбе облысы прокуратурасының үндеуі', 'Ақтөбе облысы прокуратурасы'],
  ['kk', 'АҚТӨБЕ ОБЛЫСЫ ПРОКУРАТУРАСЫНЫҢ ҮНДЕУІ', 'Ақтөбе облысы прокуратурасы'],
  [
    'kk',
    'Су тасқынына байланысты Төтенше жағдайлар министрлігінің мәлімдемесі',
    'Төтенше жағдайлар министрлігі',
  ],
  [
    'kk',
    'Лепсі ауданының прокуроры С.Т.Ақановтың «Прокуратура туралы» Заңның 31-бабы тәртібінде үндеуі\n\nҚұрметті азаматтар!',
    'С.Т.Ақанов, Лепсі ауданының прокуроры',
  ],
  [
    'kk',
    'Лепсі ауданы прокурорының орынбасары С.Ақановтың «Прокуратура туралы» Заңның 31-бабына сай жолдауы:',
    'С.Ақанов, Лепсі ауданы прокурорының орынбасары',
  ],
  [
    'kk',
    'Лепсі ауданы прокуратурасының «Прокуратура туралы» Заңның 31-бабы бойынша жасаған мәлімдемесі',
    'Лепсі ауданы прокуратурасы',
  ],
  [
    'kk',
    'Лепсі ауданының прокуроры Сырым Ақановтың тұрғындарға үндеуі',
    'Сырым Ақанов, Лепсі ауданының прокуроры',
  ],
  ['kk', 'Лепсі ауданы прокурорының Лепсі ауданының тұрғындарына үндеуі', 'Лепсі ауданы прокуроры'],
  ['kk', 'Лепсі ауданы прокуратурасының азаматтарға арналған үндеуі', 'Лепсі ауданы прокуратурасы'],
  ['kk', 'Қала тұрғындарының әкімге үндеуі'],
  ['kk', 'Ата-аналарға үндеу'],
  ['kk', 'Білім министрлігінің баспасөз қызметі хабарлайды:', 'Білім министрлігі'],
  ['kk', 'Министрліктің жауабы тұрғындарды таңғалдырды'],
]

for (const [language, lines, to] of ABOVE)
  test(`above: ${lines}: ${to ?? 'nobody'}`, () =>
    assert.equal(lastAsked(`${lines}\n\n${SAID[language]}\n`, language), to ?? NOBODY[language]))

/** The last lines of such a text. */
const BELOW: readonly (readonly [Tag, lines: string, to?: string])[] = [
  ['en', 'Media unit of the Ministry of Energy', 'Ministry of Energy'],
  ['ru', 'Пресс-служба прокуратуры Актюбинской области', 'Прокуратура Актюбинской области'],
  ['ru', 'Министерство энергетики Республики Узбекистан', 'Министерство энергетики Республики Узбекистан'],
  ['kk', 'Ішкі істер министрлігінің баспасөз қызметі', 'Ішкі істер министрлігі'],
  ['kk', 'Бішкек қаласы\nҚР ІІМ баспасөз қызметі', 'Қырғыз Республикасының Ішкі істер министрлігі'],
  ['kk', 'ҚР ІІМ баспасөз қызметі', 'Қазақстан Республикасының Ішкі істер министрлігі'],
  // What it did stands in a sentence.
  ['ru', 'Пресс-служба суда опубликовала решение.'],
]

for (const [language, lines, to] of BELOW)
  test(`below: ${lines}: ${to ?? 'nobody'}`, () =>
    assert.equal(lastAsked(`${SAID[language]}\n\n${lines}`, language), to ?? NOBODY[language]))

test('who signs is asked, with the house above', () => {
  const text = `MINISTRY OF ENERGY\n\n${SAID.en}\n\nYours sincerely,\nDana Whitlock, Deputy Minister`
  assert.equal(lastAsked(text, 'en'), 'Dana Whitlock, Deputy Minister of Energy')
})

test('whoever passes on what a house says signs for it', () => {
  const text = `MINISTRY OF ENERGY\nPRESS RELEASE\n\n${SAID.en}\n\nSigned,\nDana Whitlock, Press Officer`
  assert.equal(lastAsked(text, 'en'), 'Ministry of Energy')
})

/** What a newsroom puts over words of one person, and whether these are asked of that person. */
const POSTS: readonly (readonly [Tag, text: string, to?: string])[] = [
  [
    'ru',
    'Аким Бурабайского района Тимур Саиров – о слухах. Запись из его телеграм-канала.\n\nОбращаюсь к вам коротко.\n\nОтдельные блогеры сознательно распространяют ложь. Прошу всех: проверяйте.',
    'Тимур Саиров, аким Бурабайского района',
  ],
  [
    'en',
    'Mayor Ann Reed posted the following on Facebook:\n\nI want to be brief.\n\nSome bloggers deliberately spread lies. I shall answer them.',
    'Ann Reed, Mayor',
  ],
  [
    'kk',
    'Мәжіліс депутаты Тимур Саиров Facebook-те мынадай жазба қалдырды:\n\n«Мен заңға дауыс бердім.\n\nКейбір блогерлер әдейі өтірік таратып жүр. Оған жол бермейміз.\n\nЕртең кездесемін».\n\nЖазба жүз рет бөлісілді.',
    'Тимур Саиров, Мәжіліс депутаты',
  ],
  // A newsroom itself goes on.
  [
    'ru',
    'Аким Бурабайского района Тимур Саиров – о слухах. Запись из его телеграм-канала.\n\nЖители молчат.\n\nОтдельные блогеры сознательно распространяют ложь.',
  ],
]

for (const [language, text, to] of POSTS)
  test(`post: ${text.slice(0, 60)}: ${to ?? 'nobody'}`, () =>
    assert.equal(lastAsked(text, language), to ?? NOBODY[language]))

test('what a press release tells of its own house is no report', () => {
  const said = 'The Commission has noted a sharp rise of abusive calls. It will watch the stations.'
  const asked = (head: string) => lastQuestion(`${head}\n\n${said}\n`, 'en')?.text.en
  assert.match(asked('NATIONAL BROADCASTING COMMISSION\nPRESS RELEASE') ?? '', /^The statement says:/u)
  assert.match(asked('Radio in the north') ?? '', /^The report says:/u)
})

const OUR = {
  kk: 'Құрметті көршілер, кейбір блогерлер әдейі өтірік таратып жүр. Шыдамдылық танытуды сұраймыз.',
  ru: 'Дорогие соседи, отдельные блогеры сознательно распространяют ложь. Мы просим терпения.',
  en: 'Dear neighbours, some bloggers deliberately spread lies. We ask for patience.',
}

/** What stands before words that say "we", in a line of its own or not, and whose these are then. */
const BEFORE: readonly (readonly [Tag, head: string, to?: string])[] = [
  ['ru', 'Обращение мэра Оленёвска', 'мэр Оленёвска'],
  ['ru', 'Обращение мэра Оленёвска И.Карпова', 'И.Карпов, мэр Оленёвска'],
  ['ru', 'Обращение прокурора города Карпова к жителям', 'прокурор города Карпов'],
  ['ru', 'Заявление министра энергетики Озерии', 'министр энергетики Озерии'],
  ['ru', 'Мэр Оленёвска обратился к горожанам', 'Мэр Оленёвска'],
  ['ru', 'Игорь Карпов, мэр Оленёвска: обращение к жителям', 'Игорь Карпов, мэр Оленёвска'],
  ['ru', 'Журналисты обратились к властям'],
  ['en', "Governor's address to the residents of Lake Province", 'Governor'],
  ['en', 'Mayor Ann Reed addresses residents', 'Ann Reed, Mayor'],
  ['en', 'A message to residents from Chief Constable Tom Reed', 'Tom Reed, Chief Constable'],
  ['en', 'Residents and traders have issued a statement'],
  ['kk', 'Лепсі қаласының прокуроры Ақановтың үндеуі', 'Лепсі қаласының прокуроры Ақанов'],
  ['kk', 'Облыс әкімі Асан Ақанов тұрғындарға үндеу жасады', 'Асан Ақанов, облыс әкімі'],
  ['kk', 'Университет ректоры Асан Ақановтың ашық хаты', 'Асан Ақанов, университет ректоры'],
]

for (const [language, head, to] of BEFORE)
  for (const gap of ['\n\n', '. '])
    test(`${gap === '. ' ? 'sentence' : 'line'}: ${head}: ${to ?? 'nobody'}`, () =>
      assert.equal(lastAsked(`${head}${gap}${OUR[language]}`, language), to ?? NOBODY[language]))
