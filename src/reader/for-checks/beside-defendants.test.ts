import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../sentence/asked-in-tests.ts'

test('others who are accused or threatened beside a case are asked about', () => {
  for (const [language, text, ...checks] of [
    [
      'ru',
      'Прокурор поддержал обвинение по делу о митинге, подсудимый Есенов признан виновным и приговорён к году. Прокурор добавил: некоторые блогеры по заказу из-за рубежа раскачивают ситуацию. Подсудимый вину признал.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Суд приговорил Марата Есенова к 3 годам. Тем, кто будет распространять ложные сведения о процессе, грозит ответственность по закону. Подсудимый вину не признал.',
      'threatened-sanction',
    ],
    [
      'ru',
      'Осуждён бывший аким района, суд приговорил его к 5 годам. Между тем отдельные СМИ намеренно искажают ход процесса, чтобы дискредитировать суд. Приговор вступил в силу.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Подсудимый Т. признан виновным в клевете и осуждён на год. Число таких преступлений в стране резко растёт. Любого, кто оскорбляет чиновников в сети, мы будем привлекать к уголовной ответственности.',
      'unmeasured-trend',
      'threatened-sanction',
    ],
    [
      'ru',
      'Подсудимая признала вину. Неизвестные лица оплачивают акции у здания суда с целью дестабилизации обстановки. Суд приговорил её к штрафу.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'По делу банды осуждены трое. Преступные группировки терроризируют наши районы и вовлекают подростков. Подсудимые получили от 8 до 12 лет.',
      'unnamed-accused',
    ],
    [
      'ru',
      'Трое осуждены за участие в беспорядках. Деструктивные силы использовали молодёжь в своих целях. Подсудимым назначено от 4 до 6 лет. Предупреждаем: за участие в незаконных митингах предусмотрено лишение свободы.',
      'unnamed-accused',
      'threatened-sanction',
    ],
    [
      'ru',
      'Суд признал виновным Олега Т. Такие псевдоблогеры ради хайпа сеют панику среди населения. Приговором ему назначен штраф.',
      'imputed-motive',
    ],
    [
      'ru',
      'Осуждённый Сапаров обжаловал приговор. Его сторонники в соцсетях распространяют ложь о судьях и давят на суд. Подсудимый осуждён на 3 года.',
      'unnamed-accused',
    ],
    [
      'ru',
      'Подсудимый приговорён к 5 годам. Некоторые адвокаты проплачены западными фондами и действуют против государства. Приговор оглашён. Подсудимый обжаловал его.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Суд вынес приговор, подсудимые осуждены. Отдельные правозащитники выгораживают преступников за деньги иностранных спонсоров. Подсудимые признали вину.',
      'unnamed-accused',
    ],
    [
      'ru',
      'Суд приговорил подсудимого к 7 годам. Каждый, кто помогает таким преступникам, понесёт наказание. Подсудимый вину признал.',
      'threatened-sanction',
    ],
    [
      'kk',
      'Прокурор айыптауды қолдады, сотталушы Есенов кінәлі деп танылды. Прокурор қосты: кейбір блогерлер шетелдің тапсырысымен жағдайды ушықтырып жүр. Сотталушы кінәсін мойындады.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'kk',
      'Сот Марат Есеновті 3 жылға соттады, ол кінәлі деп танылды. Процесс туралы жалған ақпарат тарататындар заң бойынша жауапқа тартылады. Сотталушы кінәсін мойындамады.',
      'threatened-sanction',
    ],
    [
      'kk',
      'Бұрынғы аудан әкімі кінәлі деп танылды. Ал кейбір БАҚ сотқа көлеңке түсіру үшін процесті әдейі бұрмалап отыр. Үкім жарияланды.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'kk',
      'Сотталушы Т. жала жапқаны үшін кінәлі деп танылды. Елде мұндай қылмыстардың саны күрт өсуде. Желіде шенеуніктерді қорлаған кез келген адамды қылмыстық жауапкершілікке тартамыз. Үкім шығарылды.',
      'unmeasured-trend',
      'threatened-sanction',
    ],
    [
      'kk',
      'Сотталушы кінәсін мойындады. Белгісіз адамдар жағдайды тұрақсыздандыру мақсатында сот алдындағы акцияларға ақша төлеп жүр. Үкім жарияланды.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'kk',
      'Банда ісі бойынша үшеуі сотталды. Қылмыстық топтар аудандарымызды үрейлендіріп, жасөспірімдерді тартып жүр. Сотталушылар 8 жылдан 12 жылға дейін жаза алды.',
      'unnamed-accused',
    ],
    [
      'kk',
      'Үш адам тәртіпсіздікке қатысқаны үшін сотталды. Деструктивті күштер жастарды өз мақсаттарына пайдаланды. Сотталушыларға 4-6 жыл берілді. Ескертеміз: заңсыз митингке қатысқаны үшін бас бостандығынан айыру көзделген.',
      'unnamed-accused',
      'threatened-sanction',
    ],
    [
      'kk',
      'Сот Олег Т.-ны кінәлі деп таныды, үкім шығарылды. Мұндай жалған блогерлер хайп үшін халық арасында үрей туғызады. Сотталушыға айыппұл салынды.',
      'imputed-motive',
    ],
    [
      'kk',
      'Сотталған Сапаров үкімге шағымданды. Оның жақтастары желіде судьялар туралы өтірік таратып, сотқа қысым жасап отыр. Сотталушы 3 жылға сотталды.',
      'unnamed-accused',
    ],
    [
      'kk',
      'Сотталушы 5 жылға бас бостандығынан айырылды. Кейбір адвокаттар батыс қорларынан ақша алып, мемлекетке қарсы әрекет етуде. Үкім жарияланды.',
      'unnamed-accused',
    ],
    [
      'kk',
      'Үкім шығарылды, сотталушылар кінәсін мойындады. Жекелеген құқық қорғаушылар шетелдік демеушілердің ақшасына қылмыскерлерді ақтап жүр. Сотталушылар сотталды.',
      'unnamed-accused',
    ],
    [
      'kk',
      'Сотталушы 7 жылға бас бостандығынан айырылды. Мұндай қылмыскерлерге көмектескен әр адам жазаланады. Сотталушы кінәсін мойындады.',
      'threatened-sanction',
    ],
    [
      'en',
      'The defendant was found guilty of fraud. Gang members terrorise our neighbourhoods and recruit children. The defendant was sentenced to six years.',
      'unnamed-accused',
    ],
    [
      'en',
      'Baker pleaded guilty to theft. Anyone who cheats the system will be prosecuted to the fullest extent of the law. He was sentenced today.',
      'threatened-sanction',
    ],
    [
      'en',
      'The jury found Lee guilty. Some bloggers are deliberately spreading lies about the trial in order to discredit the court. Lee was sentenced to ten years.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'en',
      'Lee is charged with assault. Unknown persons are paying for the protests outside the court with the aim of destabilising the city. The defendant pleaded not guilty.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'en',
      'Baker was convicted of slander. The number of such crimes is growing rapidly across the country. Those who insult officials online will be prosecuted. Baker was sentenced today.',
      'unmeasured-trend',
      'threatened-sanction',
    ],
    [
      'en',
      'The defendants were found guilty. His supporters are spreading lies about the judges to put pressure on the court. The defendants were sentenced today.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'en',
      'Baker was convicted of rioting. Destructive forces used young people for their own ends. The defendant was sentenced to four years.',
      'unnamed-accused',
    ],
    [
      'en',
      'Lee pleaded guilty to spreading false news. Pseudo-bloggers like these sow panic for hype. Lee was sentenced to a fine.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'en',
      'The defendant was sentenced to five years. Certain lawyers are paid by Western foundations and act against the state. The defendant pleaded guilty.',
      'unnamed-accused',
    ],
    [
      'en',
      'Baker was found guilty. He said in court that he was innocent, and certain media outlets spread his lies for money. Baker was sentenced today.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'en',
      'The defendant was found guilty. Those who film the police face up to three years in prison. The defendant was sentenced today.',
      'threatened-sanction',
    ],
    [
      'en',
      'Baker was convicted of arson. Some NGOs are hiding criminals and obstructing the police on orders from abroad. The defendant was sentenced today.',
      'unnamed-accused',
    ],
    [
      'en',
      'Lee was convicted of theft and sentenced. If he does it again, he faces up to ten years in prison.',
      'threatened-sanction',
    ],
    [
      'en',
      'Lee was convicted of libel and sentenced. Anyone who helps him will be prosecuted to the fullest extent of the law.',
      'threatened-sanction',
    ],
    [
      'en',
      'Police are investigating bloggers who spread lies for money.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Суд признал Есенова виновным. Есенов и некоторые блогеры за деньги распространяют ложь о банке. Приговор оглашён.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Осуждён блогер. По данным прокуратуры, отдельные СМИ за деньги выгораживают его. Приговор оглашён.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'kk',
      'Сот Есеновті кінәлі деп таныды. Есенов пен кейбір блогерлер ақша үшін банк туралы өтірік таратып жүр. Үкім шығарылды.',
      'unnamed-accused',
      'imputed-motive',
    ],
  ] as const)
    for (const check of checks) assert.ok(asked(language, text).includes(check), `${check}: ${text}`)
})

test('others than the defendants are asked about, and what no court has found of these', () => {
  for (const [language, text, ...checks] of [
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Виновные в беспорядках понесут наказание.',
      'threatened-sanction',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Виновные в распространении ложных слухов о суде будут наказаны вплоть до лишения свободы.',
      'threatened-sanction',
    ],
    ['kk', 'Сот Ахметовты соттады. Үкім оқылды. Кінәлілер жазасыз қалмайды.', 'threatened-sanction'],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. За ним стоят провокаторы, которые готовят переворот.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Ему помогают блогеры, которые распространяют ложь.',
      'unnamed-accused',
    ],
    [
      'kk',
      'Сот Ахметовты соттады. Үкім оқылды. Оған шетелдік күштер ақша төлеп, елді бөлуді көздейді.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'kk',
      'Сот Ахметовты соттады. Үкім оқылды. Оны қолдайтын блогерлер өтірік таратып жүр.',
      'unnamed-accused',
    ],
    [
      'en',
      'Baker was convicted of fraud. The jury deliberated a day. The minister said he will jail anyone who spreads rumours about the trial.',
      'threatened-sanction',
    ],
    [
      'en',
      'Baker was convicted of fraud. The jury deliberated a day. She warned that bloggers who spread rumours face up to five years in prison.',
      'threatened-sanction',
    ],
    [
      'kk',
      'Сот Ахметовты соттады. Үкім оқылды. Министр ол туралы жазған журналистер жазаланады деді.',
      'threatened-sanction',
    ],
    [
      'en',
      'Baker was convicted of fraud. The jury deliberated a day. They all face prison if they write again, the governor said.',
      'threatened-sanction',
    ],
    ['kk', 'Сот Ахметовты соттады. Үкім оқылды. Олар да түрмеге түседі, үндемесе.', 'threatened-sanction'],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Они следующие: за ложь их ждёт тюрьма.',
      'threatened-sanction',
    ],
    [
      'kk',
      'Сот Ахметовты соттады. Үкім оқылды. Олар өтірік таратып, ел ішіне іріткі салып жүр.',
      'unnamed-accused',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Ахметов и подобные ему авторы работают на зарубежных заказчиков.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Мужчина в чёрном и его кураторы за рубежом готовят беспорядки.',
      'unnamed-accused',
      'imputed-motive',
    ],
    ['kk', 'Сот Ахметовты соттады. Үкім оқылды. Ол сияқты блогерлер өтірік таратып жүр.', 'unnamed-accused'],
    [
      'kk',
      'Сот Ахметовты соттады. Үкім оқылды. Бірнеше адам желіде халықты алаңға шығуға үгіттеп жүр.',
      'unnamed-accused',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Он лжёт, что его пытали, чтобы дискредитировать полицию.',
      'imputed-motive',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Они кормятся с иностранных грантов и раскачивают ситуацию.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'en',
      'The agency is targeting actors who spread disinformation for foreign money.',
      'unnamed-accused',
      'imputed-motive',
    ],
    [
      'ru',
      'Ведомство борется с торговцами ложью, которые работают за деньги Запада.',
      'unnamed-accused',
      'imputed-motive',
    ],
  ] as const)
    for (const check of checks) assert.ok(asked(language, text).includes(check), `${check}: ${text}`)
})
