import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../sentence/asked-in-tests.ts'

/** What a defendant is said to have done, and what he may get for it. */
const OF_DEFENDANTS = [
  'unnamed-accused',
  'imputed-motive',
  'threatened-sanction',
  'misstated-element',
  'unused-power',
  'wrong-standing',
]

test('a report of a case asks nobody what a court finds of those whose case it is', () => {
  for (const [language, text] of [
    [
      'ru',
      'Прокурор поддержал государственное обвинение по делу о мошенничестве. Суд признал виновным бывшего директора ТОО Марата Есенова и приговорил его к 6 годам лишения свободы. Установлено, что Есенов с целью наживы выдавал поддельные сертификаты и выманивал деньги у вкладчиков. Он воспользовался доверием пожилых людей и похитил их сбережения. Приговор вступил в законную силу.',
    ],
    [
      'ru',
      'В Алматы вынесен приговор организатору финансовой пирамиды. Подсудимая обещала вкладчикам доход до 30 процентов в месяц, а деньги тратила на дорогие автомобили. Ради обогащения она вовлекала в схему новых людей и обманывала их. Судом она осуждена к 7 годам лишения свободы с конфискацией имущества.',
    ],
    [
      'ru',
      'Апелляционная коллегия оставила без изменения приговор в отношении троих жителей Темиртау. Осуждённые по предварительному сговору нападали на таксистов и отбирали у них деньги и телефоны. Двое сообщников угрожали водителям ножом, третий следил за дорогой. Каждому назначено от 8 до 10 лет.',
    ],
    [
      'ru',
      'Завершено расследование дела о взятках. Обвиняемому, начальнику отдела земельных отношений, грозит до 12 лет лишения свободы. По версии следствия, он за вознаграждение в 5 млн тенге закрывал глаза на незаконное строительство и помогал предпринимателю уйти от ответственности. Вину обвиняемый признал частично.',
    ],
    [
      'ru',
      'Суд Костаная признал блогера Олега Т. виновным в распространении заведомо ложной информации. Как установил суд, он опубликовал видео о взрыве на заводе, чтобы набрать подписчиков и посеять панику. Подсудимый просил не лишать его свободы. Приговором суда ему назначено ограничение свободы на 2 года.',
    ],
    [
      'ru',
      'Прокуратура Павлодара: осуждён участник банды. На процессе доказано, что группа терроризировала продавцов рынка и требовала с них дань. Участники группы поджигали прилавки тех, кто отказывался платить. Лидер приговорён к 14 годам, ещё двое признаны виновными в пособничестве.',
    ],
    [
      'ru',
      'Директор школы предстанет перед судом. Ей предъявлено обвинение в присвоении бюджетных средств. По данным прокуратуры, подсудимая оформляла на работу родственников, которые не появлялись в школе, и забирала их зарплату. За это преступление ей грозит наказание до 10 лет лишения свободы. Дело рассмотрит городской суд.',
    ],
    [
      'ru',
      'Приговором суда Уральска гражданин К. признан виновным в вымогательстве. Злоумышленник шантажировал женщин их фотографиями и требовал деньги, угрожая опозорить их перед родными. Потерпевшими признаны 14 человек. К. осуждён на 5 лет с отбыванием наказания в учреждении средней безопасности.',
    ],
    [
      'ru',
      'Верховный суд рассмотрел жалобу осуждённого Данияра Сапарова. Сапаров вместе с приятелями избил прохожего из хулиганских побуждений, а потом пытался свалить вину на других. Суд приговорил его к трём годам ограничения свободы. Кассационная жалоба оставлена без удовлетворения.',
    ],
    [
      'ru',
      'Прокурор потребовал для подсудимых от 9 до 12 лет. По версии обвинения, они создали сеть притонов, вовлекали девушек в проституцию и жили за их счёт. Подсудимые использовали молодых женщин ради денег, отбирали у них документы и избивали их. Приговор будет оглашён 14 июня.',
    ],
    [
      'ru',
      'В Шымкенте осуждены сбытчики наркотиков. Двое мужчин ради лёгких денег раскладывали тайники во дворах и отравляли молодёжь. Оба признаны виновными и приговорены к 11 и 12 годам. По словам прокурора, многочисленные эпизоды их деятельности подтверждены перепиской.',
    ],
    [
      'ru',
      'По приговору специализированного суда бывший полицейский осуждён за пытки. Он избивал задержанных, чтобы добиться признания, и угрожал их родственникам. Соучастники скрывали следы преступления и запугивали свидетелей. Подсудимые лишены званий и права работать в органах.',
    ],
    [
      'kk',
      'Прокурор мемлекеттік айыптауды қолдады. Сот бұрынғы директор Марат Есеновті кінәлі деп танып, 6 жылға бас бостандығынан айырды. Сот анықтағандай, Есенов пайда табу мақсатында жалған сертификаттар беріп, салымшылардың ақшасын алдап алған. Ол қарт адамдардың сеніміне кіріп, жинақтарын жымқырған. Үкім заңды күшіне енді.',
    ],
    [
      'kk',
      'Алматыда қаржы пирамидасын ұйымдастырушыға үкім шығарылды. Сотталушы салымшыларға айына 30 пайыз табыс уәде етіп, ақшаны қымбат көліктерге жұмсаған. Баю үшін ол жаңа адамдарды тартып, алдап келген. Айыпталушы 7 жылға бас бостандығынан айырылды.',
    ],
    [
      'kk',
      'Теміртаудың үш тұрғыны айыпты деп танылды. Сотталғандар алдын ала сөз байласып, таксистерге шабуыл жасап, ақшасы мен телефонын тартып алған. Екі сыбайласы жүргізушілерді пышақпен қорқытқан. Әрқайсысына 8 жылдан 10 жылға дейін жаза тағайындалды.',
    ],
    [
      'kk',
      'Пара туралы іс бойынша тергеу аяқталды. Айыпталушыға 12 жылға дейін бас бостандығынан айыру жазасы қатер төндіріп тұр. Тергеу нұсқасы бойынша ол 5 млн теңге сыйақы үшін заңсыз құрылысқа көз жұмып қараған. Айыпталушы кінәсін ішінара мойындады.',
    ],
    [
      'kk',
      'Қостанай соты блогер Олег Т.-ны көрінеу жалған ақпарат таратқаны үшін кінәлі деп таныды. Сот анықтағандай, ол жазылушы жинау және үрей туғызу үшін зауыттағы жарылыс туралы видео жариялаған. Сотталушы бас бостандығынан айырмауды сұрады. Үкім бойынша оған 2 жыл бас бостандығын шектеу тағайындалды.',
    ],
    [
      'kk',
      'Павлодарда банда мүшелері сотталды. Сотта дәлелденгендей, топ базар сатушыларын қорқытып, алым талап еткен. Топ мүшелері төлеуден бас тартқандардың сөрелерін өртеген. Басшысы 14 жылға сотталды, тағы екеуі кінәлі деп танылды.',
    ],
    [
      'kk',
      'Мектеп директоры сот алдына шығады. Оған бюджет қаражатын иемденді деген айып тағылды. Прокуратураның мәліметінше, айыпталушы мектепте жұмыс істемейтін туыстарын жұмысқа рәсімдеп, жалақысын өзіне алған. Бұл қылмыс үшін оған 10 жылға дейін бас бостандығынан айыру көзделген. Айыпталушы кінәсін мойындамады.',
    ],
    [
      'kk',
      'Орал сотының үкімімен К. есімді азамат қорқытып алушылық бойынша кінәлі деп танылды. Ол әйелдерді суреттерімен бопсалап, туыстарының алдында масқаралаймын деп ақша талап еткен. Сотталған К. 5 жылға бас бостандығынан айырылды.',
    ],
    [
      'kk',
      'Жоғарғы Сот сотталған Данияр Сапаровтың шағымын қарады. Сапаров достарымен бірге бұзақылық ниетпен өтіп бара жатқан адамды ұрып, кейін кінәні басқаларға аударуға тырысқан. Сот үкімімен ол үш жылға сотталды. Кассациялық шағым қанағаттандырусыз қалды.',
    ],
    [
      'kk',
      'Прокурор сотталушыларға 9 жылдан 12 жылға дейін жаза сұрады. Айыптау тарапының нұсқасы бойынша, олар жезөкшелік үйлерін құрып, қыздарды тартып, солардың есебінен күн көрген. Сотталушылар жас әйелдерді ақша үшін пайдаланып, құжаттарын тартып алған. Үкім 14 маусымда жарияланады.',
    ],
    [
      'kk',
      'Шымкентте есірткі сатушылар сотталды. Екі ер адам оңай ақша үшін аулаларға есірткі жасырып, жастарды улаған. Екеуі де кінәлі деп танылып, 11 және 12 жылға бас бостандығынан айырылды. Прокурордың айтуынша, көптеген эпизод хат алмасумен дәлелденген.',
    ],
    [
      'kk',
      'Мамандандырылған соттың үкімімен бұрынғы полицей азаптағаны үшін сотталды. Ол кінәсін мойындату үшін ұсталғандарды ұрып, туыстарын қорқытқан. Сыбайластары қылмыстың ізін жасырып, куәларға қысым көрсеткен. Сотталушылар атақтарынан айырылды.',
    ],
    [
      'en',
      "Baker, a former adviser, was convicted of fraud today. According to the indictment, Baker issued false certificates in exchange for investors' money. He took advantage of elderly people and stole their savings.",
    ],
    [
      'en',
      'The jury found Zhu guilty of trafficking. Zhu is a pimp who exploits women for financial gain. Zhu will be sentenced in May.',
    ],
    [
      'en',
      'Lee was charged with robbery and pleaded not guilty. Two of his fellow gang members drove the car and threatened the clerk. The defendant faces up to nine years in prison.',
    ],
    [
      'en',
      'Ojeda and Marsh were charged with murder. Ojeda could face the death penalty. Marsh faces a maximum sentence of 12 years in state prison if convicted.',
    ],
    [
      'en',
      'The defendant was found guilty of forgery. The charge carries a maximum of four years. She was taken into custody.',
    ],
    [
      'en',
      'Lim was charged with one felony count of filing a false report and two counts of using untrue statements. Lim pleaded guilty on Friday.',
    ],
  ] as const)
    assert.deepEqual(
      asked(language, text).filter((check) => OF_DEFENDANTS.includes(check)),
      [],
      text,
    )
})

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

test('what criminals do tells what an office is for', () => {
  for (const [language, text] of [
    ['en', 'The unit targets perpetrators who exploit women for financial gain.'],
    [
      'en',
      'The office remains committed to prosecuting bad actors who exploit the system to line their own pockets.',
    ],
    ['ru', 'Управление выявляет преступников, которые ради наживы обманывают пенсионеров.'],
    ['kk', 'Бөлім қарттарды ақша үшін алдайтын алаяқтарды іздейді.'],
    ['ru', 'Ведомство борется с торговцами людьми, которые ради наживы обманывают женщин.'],
  ] as const)
    assert.deepEqual(
      asked(language, text).filter((check) => ['unnamed-accused', 'imputed-motive'].includes(check)),
      [],
      text,
    )
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

test('what defendants did for gain is still for the court', () => {
  for (const [language, text] of [
    [
      'ru',
      'Суд осудил Ахметова и Есенова. Приговор оглашён. Они обманывали вкладчиков и выманивали у них деньги.',
    ],
    [
      'ru',
      'Суд осудил Ахметова. Приговор оглашён. Он обманывал пенсионеров ради наживы и присвоил деньги. Ему грозит до 10 лет лишения свободы.',
    ],
    ['kk', 'Сот Ахметовты соттады. Үкім оқылды. Ол қарттарды ақша үшін алдап келген.'],
    [
      'en',
      'Baker and Lee were convicted of fraud. The jury deliberated a day. They cheated investors for financial gain. They face up to nine years in prison.',
    ],
    [
      'en',
      'Baker was convicted of fraud. The jury deliberated a day. He lied to police in order to avoid arrest. He faces up to nine years in prison if convicted of the other count.',
    ],
  ] as const)
    assert.deepEqual(
      asked(language, text).filter((check) => OF_DEFENDANTS.includes(check)),
      [],
      text,
    )
})
