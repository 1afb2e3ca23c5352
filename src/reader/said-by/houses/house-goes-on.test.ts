import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../catalog.ts'
import type { Law, Tag } from '../../../law/law.ts'
import { createReader } from '../../read.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

/** What stands beside the words of one house without telling whose it is. */
const BESIDE: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    'МВД сообщило о задержании двух человек. Их адвокат отрицает вину. Некоторые блогеры намеренно сеют панику.',
    'автор заявления',
  ],
  [
    'ru',
    'МВД сообщило о задержании. Задержанные возмущены. Некоторые блогеры намеренно сеют панику.',
    'автор заявления',
  ],
  ['ru', 'МВД сообщило о задержании. Некоторые полицейские намеренно скрывают правду.', 'автор заявления'],
  [
    'ru',
    'МВД сообщило о задержании двух человек. Задержанные распространяли ложь. Некоторые блогеры намеренно сеют панику.',
    'МВД',
  ],
  [
    'en',
    'The Interior Ministry reported 12 detentions. Their families are outraged. Certain bloggers deliberately sow panic.',
    'the author of the statement',
  ],
  [
    'en',
    'The Interior Ministry reported 12 detentions. Certain officers deliberately hide the truth.',
    'the author of the statement',
  ],
  [
    'en',
    'The Interior Ministry reported 12 detentions. The detainees spread lies. Certain bloggers deliberately sow panic.',
    'Interior Ministry',
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігі қызылша өршігенін хабарлады. Біз ауруханаларға хабарластық. Жасыру жағдайлары жиіледі.',
    'мәлімдеме авторы',
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігі қызылша өршігенін хабарлады. Науқастардың туыстары ашулы. Жасыру жағдайлары жиіледі.',
    'мәлімдеме авторы',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. В ведомстве отметили рост жалоб. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Просим обращаться в полицию. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Также жителей просят сохранять спокойствие. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Также жители просят закрыть сайты. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Суд назначил штраф. Отдельные блогеры сознательно нагнетают панику. В министерстве напомнили о законе.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Эксперты считают иначе. Отдельные блогеры сознательно нагнетают панику. В министерстве напомнили о законе.',
    'автор заявления',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Residents are asked to keep to the rules. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Проверка продлится месяц. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Эксперты считают иначе. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Министр Аслан Умаров не пришёл. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. «Слухов много», — сказал министр Аслан Умаров. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. МВД заявило, что проверит всех. Отдельные блогеры сознательно нагнетают панику.',
    'МВД',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Наша редакция проверила эти слова. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Критики с этим не согласны. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Жители жалуются на цены. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Напомним, осенью сайты уже закрывали. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. Прокуратура получила материалы. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министерство информации сообщило о проверке. На запрос ведомство не ответило. Отдельные блогеры сознательно нагнетают панику.',
    'автор заявления',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Полицияға хабарласуды сұраймыз. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Тексеру бір айға созылады. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Сарапшылар басқаша санайды. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Министр Аслан Умаров келмеді. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. «Қауесет көп», – деді министр Аслан Умаров. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Біздің редакция бұл сөзді тексерді. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'мәлімдеме авторы',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Еске салайық, күзде сайттар жабылған. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'мәлімдеме авторы',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Бас прокуратура материалдарды алды. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. ІІМ бәрін тексеретінін айтты. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'ІІМ',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Тұрғындар бағаға шағымданды. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Call the police. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The check will take a month. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Experts think otherwise. Some bloggers deliberately sow panic.',
    'the author of the statement',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Minister Aslan Umarov did not come. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. “There are many rumours,” said Minister Aslan Umarov. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The Interior Ministry said it would check everybody. Some bloggers deliberately sow panic.',
    'Interior Ministry',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Our newsroom checked these words. Some bloggers deliberately sow panic.',
    'the author of the statement',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Critics disagree. Some bloggers deliberately sow panic.',
    'the author of the statement',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. Earlier it was reported that sites were closed. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The Prosecutor General’s Office received the files. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The ministry did not respond to a request. Some bloggers deliberately sow panic.',
    'the author of the statement',
  ],
  [
    'ru',
    'Отдельные блогеры сознательно нагнетают панику. Об этом сообщила пресс-служба Министерства информации.',
    'Министерство информации',
  ],
  [
    'ru',
    'Отдельные блогеры сознательно нагнетают панику. Об этом мы сообщили Министерству информации.',
    'автор заявления',
  ],
  [
    'ru',
    'Осенью слухов много. Люди боятся. Дороги закрыты. Воды нет. Министерство информации сообщило о проверке. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Мы посетили завод. Министерство информации сообщило о проверке. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'ru',
    'Министр Аслан Умаров сообщил о проверке. Отдельные блогеры сознательно нагнетают панику.',
    'Аслан Умаров, министр',
  ],
  [
    'kk',
    'Кейбір блогерлер әдейі дүрбелең тудырып отыр. Бұл туралы Ақпарат министрлігі хабарлады.',
    'Ақпарат министрлігі',
  ],
  [
    'kk',
    'Министр Аслан Умаров порталдар тексеріліп жатқанын хабарлады. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Аслан Умаров, министр',
  ],
  [
    'en',
    'Some bloggers deliberately sow panic. This was reported by the Ministry of Information.',
    'Ministry of Information',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The statement said that some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'en',
    'Minister Aslan Umarov reported a check. Some bloggers deliberately sow panic.',
    'Aslan Umarov, Minister',
  ],
]

for (const [tag, text, to] of BESIDE)
  test(`${tag}: whom what follows the words of a house is put to: ${text}`, () => {
    assert.equal(lastAsked(text, tag), to)
  })

test('in what a house of its own publishes, nothing is taken over', () => {
  const text = 'Министерство информации сообщило о проверке. Отдельные блогеры сознательно нагнетают панику.'
  assert.equal(lastAsked(text, 'ru', { body: 'Газета «Волна»' }), 'Газета «Волна»')
})

test('a house that the law names in other languages goes on as well', async () => {
  const catalog = await loadCatalog()
  const read = createReader({ ...catalog, wording: catalog.sheets })
  const asked = (text: string): string | undefined =>
    read(
      { id: 'a', text, sha256: '', language: 'ru', date: '2022-09-26' },
      { law: catalog.law('kz') as Law },
    ).questions.at(-1)?.to.ru
  const rest = 'Отдельные блогеры сознательно нагнетают панику.'
  assert.equal(
    asked(`Министерство внутренних дел сообщило о проверке. ${rest}`),
    'Министерство внутренних дел',
  )
  assert.equal(
    asked(
      `По информации МВД, жалоб много. В ведомстве подчеркнули, что отдельные блогеры сознательно нагнетают панику.`,
    ),
    'МВД',
  )
})
