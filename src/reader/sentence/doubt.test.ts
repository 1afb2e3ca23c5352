import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

const CLAIMS = ['unmeasured-trend', 'unnamed-accused', 'unused-power', 'imputed-motive', 'asserted-harm']

/** What is denied, doubted, asked or only rumoured, in words that are no “we do not claim”. */
const OPEN: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Әкім жүк көлігі жүргізушілерін шетелдің тыңшылары деп бір рет те атаған емес.',
    'Парақшаларға бәсекелестер ақша төлеген деп ешкім дәлелдей алған жоқ.',
    'Тонаушылар дүкендерді өртеп жатыр деген қауесет қиял болып шықты.',
    'Депутаттар кейбір белсенділерге ақша төленіп жатыр ма деп сұрады.',
    'Кейбір дәрігерлер пайда үшін науқастарды алдайды дегенге сене алмаймын.',
    'Прокурорлар жанкүйерлер арандату үшін жалданған ба деген сұрақты тексеріп жатыр.',
    'Науқанды троллдар шетелдің тапсырысымен жүргізіп отыр деген болжам күлкілі.',
    'Медбикелерді қорқыту жиілеп кетті деген қорытынды жасауға ерте.',
    'Шекарашылар ақша үшін тауар өткізіп жүр деген ойдан алыспыз.',
    'Сайлаушыларға шетелден ақша төленген-мыс.',
    'Тонау көбейді деп айтуға негізіміз жоқ.',
    'Ұрылар пәтерлерді тонап жүр деген әңгіме ойдан шығарылған.',
    'Кейбір редакторлар ақша үшін өтірік айтады деуге аузым бармайды.',
    'Бірде-бір тексеру ұрлық күрт көбейді деген қорытындыға келген жоқ.',
    'Шабуылға жау мемлекет тапсырыс берді дегенге сенімді емеспіз.',
  ],
  ru: [
    'Губернатор никогда не называл дальнобойщиков диверсантами на службе чужой державы.',
    'Никем не доказано, что листовки оплатили конкуренты, чтобы очернить мэра.',
    'Депутаты поинтересовались, не платят ли отдельным активистам за срыв переписи.',
    'Пока непонятно, заказала ли утечку внешняя сила, чтобы опорочить партию.',
    'Не могу поверить, что некоторые врачи лгут пациентам ради наживы.',
    'Предположение, будто кампанию по заказу из-за рубежа ведут тролли, попросту смехотворно.',
    'Нельзя делать вывод, что число угроз медсестрам резко выросло.',
    'Губернатор якобы платит троллям за травлю соперников.',
    'Нет никаких признаков того, что угоны стали чаще.',
    'Не думайте, что все фермеры травят реки ради прибыли.',
    'Соседи спрашивают, правда ли, что банды массово грабят гаражи.',
    'Рассказы о том, что шайки жгут сараи, — выдумка.',
    'Доказательств того, что торговцы массово обманывают туристов, нет.',
    'Ни одна проверка не показала, что число краж резко выросло.',
    'Вовсе не очевидно, что поджоги участились.',
  ],
  en: [
    'The governor has never branded truck drivers saboteurs working for a foreign power.',
    'Nobody has proved that the leaflets were paid for by rivals to smear the mayor.',
    'Councillors asked if certain activists were being paid to disrupt the census.',
    'It is not clear whether an outside power ordered the leak to discredit the party.',
    'I cannot bring myself to believe that some doctors lie to patients for profit.',
    'Prosecutors are still checking whether the fans were hired to provoke a riot.',
    'The suggestion that trolls run the campaign on orders from abroad is simply laughable.',
    'Do not think that all farmers poison rivers for profit.',
    'There is no sign that car thefts have become more frequent.',
    'Nothing suggests, and nobody claims, that burglaries have soared.',
    'It is too soon to say that gangs are behind the fires.',
    'Whether certain guards were bribed to look away is unclear.',
    'The union never accused bakers of acting on foreign orders to starve the town.',
    'No inquiry has found that burglaries surged.',
    'I would not go so far as to say that certain editors lie for money.',
  ],
}

/** The same words where they leave nothing open. */
const CLAIMED: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Әкім жүк көлігі жүргізушілерін шетелдің тыңшылары деп атады.',
    'Ешкім кешірім сұраған жоқ, ал тонау күрт көбейіп кетті.',
    'Тонау күрт көбейді деуге толық негіз бар.',
    'Тонау күрт көбейді десек, қателеспейміз.',
    'Бұл қауесет деген ойдан аулақпыз: кейбір топтар жастарды әдейі арандатып жүр.',
    'Кейбір провокаторлар елді бүлдіру үшін шетелден ақша алады деп есептейміз.',
  ],
  ru: [
    'Никто не извинился, а число грабежей резко выросло.',
    'Никто не назвал имен, но некоторые врачи лгут пациентам ради наживы.',
    'Верите вы или нет, некоторые врачи лгут пациентам ради наживы.',
    'Отдельные блогеры рассказывают о якобы отравленной воде и сеют панику среди жителей.',
    'Разве не ясно, что отдельные провокаторы намеренно раскачивают страну?',
    'На вопрос, откроют ли мост, мэр ответил, что отдельные активисты намеренно сеют панику.',
  ],
  en: [
    'Nobody has apologised, and robberies have become far more frequent.',
    'Whether they like it or not, certain doctors lie to patients for profit.',
    'Asked whether the bridge would open, the mayor said that certain activists deliberately sow panic.',
    'Councillors asked for calm because certain activists spread panic for money.',
    'Certain bloggers spread panic for money, regardless of whether anybody reads them.',
    'There is no doubt that certain bloggers spread panic for money.',
    'Certain bloggers who never cared for the truth spread panic for money.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  const claimed = (text: string): boolean => asked(language, text).some((check) => CLAIMS.includes(check))

  test(`what is doubted, asked or rumoured is not asked about: ${language}`, () => {
    assert.deepEqual(OPEN[language].filter(claimed), [])
  })

  test(`what is claimed in spite of such words is asked about: ${language}`, () => {
    assert.deepEqual(
      CLAIMED[language].filter((text) => !claimed(text)),
      [],
    )
  })
}

test('a threat behind “do not think that you will get away” is one', () => {
  for (const [language, text] of [
    [
      'ru',
      'Не думайте, что вам все сойдет с рук: за распространение ложной информации грозит до семи лет лишения свободы.',
    ],
    [
      'en',
      'Do not think that you are safe: spreading false information carries up to seven years in prison.',
    ],
    ['en', 'Whether you are a blogger or a journalist you will be jailed for spreading false information.'],
  ] as const)
    assert.ok(asked(language, text).includes('threatened-sanction'), text)
})
