/** Persons in public life, past and present, as texts of each language name them. */
export const PERSONS = {
  ru: `Касым-Жомарт Токаев; Нурсултан Назарбаев; Аида Балаева; Асхат Аймагамбетов; Берик Асылов; Болат Дембаев; Марат Ахметжанов;
    Ержан Саденов; Алихан Смаилов; Олжас Бектенов; Данияр Ескараев; Еркин Абдикеримов; Ерлан Кошанов; Маулен Ашимбаев; Дархан Кыдырали;
    Владимир Путин; Дмитрий Медведев; Сергей Лавров; Михаил Мишустин; Алексей Навальный; Мария Захарова; Дмитрий Песков;
    Валентина Матвиенко; Владимир Зеленский; Петр Порошенко; Александр Лукашенко; Светлана Тихановская; Шавкат Мирзиеев; Садыр Жапаров;
    Эмомали Рахмон; Ильхам Алиев; Никол Пашинян; Серж Саргсян; Дональд Трамп; Джо Байден; Барак Обама; Хиллари Клинтон; Эммануэль Макрон;
    Ангела Меркель; Борис Джонсон; Виктор Орбан; Реджеп Эрдоган; Биньямин Нетаньяху; Илон Маск; Марк Цукерберг; Павел Дуров;
    Мухтар Аблязов; Мухтар Джакишев; Жанболат Мамай; Тимур Кулибаев; Дарига Назарбаева; Гульнара Каримова; Лев Толстой; Антон Чехов;
    Абай Кунанбаев; Мухтар Ауэзов; Чокан Валиханов; Магжан Жумабаев; Динмухамед Кунаев; Бауыржан Момышулы`,
  kk: `Қасым-Жомарт Тоқаев; Нұрсұлтан Назарбаев; Аида Балаева; Асхат Аймағамбетов; Берік Асылов; Болат Дембаев; Марат Ахметжанов;
    Ержан Сәденов; Әлихан Смайылов; Олжас Бектенов; Данияр Есқараев; Еркін Әбдікерімов; Ерлан Қошанов; Мәулен Әшімбаев; Дархан Қыдырәлі;
    Айдос Сарым; Жанарбек Әшімжан; Ермұрат Бапи; Қазыбек Иса; Мұхтар Құл-Мұхаммед; Владимир Путин; Дмитрий Медведев; Сергей Лавров;
    Алексей Навальный; Мария Захарова; Владимир Зеленский; Александр Лукашенко; Шавкат Мирзиёев; Садыр Жапаров; Ильхам Әлиев;
    Дональд Трамп; Эмманюэль Макрон; Борис Джонсон; Виктор Орбан; Илон Маск; Марк Цукерберг; Павел Дуров; Мұхтар Әблязов;
    Мұхтар Жәкішев; Жанболат Мамай; Тимур Құлыбаев; Дариға Назарбаева; Абай Құнанбайұлы; Мұхтар Әуезов; Шоқан Уәлиханов;
    Мағжан Жұмабаев; Дінмұхамед Қонаев; Бауыржан Момышұлы; Ахмет Байтұрсынұлы; Міржақып Дулатұлы; Әлихан Бөкейхан; Тұрар Рысқұлов;
    Сәкен Сейфуллин; Ілияс Жансүгіров; Бейімбет Майлин; Мұстафа Шоқай; Жамбыл Жабаев; Әлия Молдағұлова; Мәншүк Мәметова; Роза Бағланова`,
  en: `Kassym-Jomart Tokayev; Nursultan Nazarbayev; Aida Balayeva; Askhat Aimagambetov; Berik Assylov; Bulat Dembayev; Marat Akhmetzhanov;
    Yerzhan Sadenov; Alikhan Smailov; Olzhas Bektenov; Daniyar Yeskarayev; Yerlan Koshanov; Maulen Ashimbayev; Darkhan Kydyrali;
    Magerram Magerramov; Zhanarbek Ashimzhanov; Lynda Tabuya; Vladimir Putin; Dmitry Medvedev; Sergey Lavrov; Mikhail Mishustin;
    Alexei Navalny; Maria Zakharova; Dmitry Peskov; Volodymyr Zelensky; Petro Poroshenko; Alexander Lukashenko; Sviatlana Tsikhanouskaya;
    Shavkat Mirziyoyev; Sadyr Japarov; Ilham Aliyev; Nikol Pashinyan; Donald Trump; Joe Biden; Barack Obama; Hillary Clinton;
    Emmanuel Macron; Angela Merkel; Boris Johnson; Keir Starmer; Rishi Sunak; Viktor Orban; Recep Erdogan; Benjamin Netanyahu;
    Narendra Modi; Xi Jinping; Elon Musk; Mark Zuckerberg; Jeff Bezos; Pavel Durov; Mukhtar Ablyazov; Mukhtar Dzhakishev;
    Zhanbolat Mamay; Timur Kulibayev; Dariga Nazarbayeva; Nelson Mandela; Greta Thunberg; Abai Kunanbayev; Mukhtar Auezov; Yuri Gagarin`,
} as const

/** Places, bodies and peoples, of which many words end as surnames do. */
export const NO_PERSONS = {
  ru: `Великая Британия; Новый Узень; Западный Берлин; Великий Ростов; Старый Оскол; Нижний Новгород; Великий Новгород; Новый Киев;
    Старый Харьков; Северный Саратов; Большой Азов; Южный Сахалин; Восточный Казахстан; Западный Казахстан; Северный Кавказ;
    Центральная Азия; Южная Осетия; Новая Зеландия; Северная Ирландия; Южная Корея; Саудовская Аравия; Северная Македония; Средний Восток;
    Ближний Восток; Дальний Восток; Кызыл-Орда Арена; Алматы Арена; Астана Хаб; Байконур Сити; Республика Казахстан; Народный Банк;
    Верховный Суд; Генеральная Прокуратура; Конституционный Совет; Съезд Народных Депутатов; Совет Министров; Союз Журналистов;
    Союз Писателей; Комитет Ветеранов; Дом Союзов; Дворец Пионеров; Палата Предпринимателей; Фонд Инвалидов; Партия Регионов;
    Ассамблея Народов; Организация Объединенных Наций; Европейский Союз; Красный Полумесяц; Всемирный Банк; Высший Судебный Совет;
    Белый Дом; Московский Кремль; Каспийский Трубопроводный Консорциум; Служба Государственных Доходов; Евразийский Экономический Союз;
    Уполномоченный Орган; Бостандыкский Район; Ауэзовский Район; Медеуский Район; Казахстанская Правда`,
  kk: `Ұлы Британия; Жаңа Өзен; Батыс Берлин; Ұлы Ростов; Ескі Киев; Солтүстік Саратов; Оңтүстік Сахалин; Жаңа Харьков; Шығыс Қазақстан;
    Батыс Қазақстан; Солтүстік Қазақстан; Солтүстік Кавказ; Орталық Азия; Жаңа Зеландия; Солтүстік Ирландия; Оңтүстік Корея;
    Сауд Арабиясы; Таяу Шығыс; Қиыр Шығыс; Үлкен Азов; Біріккен Ұлттар Ұйымы; Еуропалық Одақ; Дүниежүзілік Банк; Халық Банкі;
    Жоғарғы Сот; Бас Прокуратура; Конституциялық Сот; Журналистер Одағы; Жазушылар Одағы; Министрлер Кеңесі; Депутаттар Палатасы;
    Ардагерлер Кеңесі; Кәсіпкерлер Палатасы; Өңірлер Партиясы; Қазақстан Халқы Ассамблеясы; Қызыл Жарты Ай; Жоғары Сот Кеңесі; Ақ Орда;
    Алматы Арена; Астана Хаб; Нұр Отан; Егемен Қазақстан; Еркін Нан; Абай Облысы; Жамбыл Облысы; Жетісу Облысы; Медеу Ауданы; Ақ Жол;
    Бостандық Ауданы; Сырдария Өзені; Каспий Теңізі; Арал Теңізі; Мемлекеттік Қызмет; Еуразиялық Экономикалық Одақ; Ұлттық Банк;
    Парламент Мәжілісі; Қазақстан Республикасы; Еуропа Кеңесі; Қазақ Радиосы; Тәуелсіздік Сарайы`,
  en: `Great Britain; New Zealand; West Berlin; East Berlin; New Dublin; South Bahrain; Northern Ireland; South Korea; North Kharkov;
    Old Rostov; New Medina; West Bukovina; South Carolina; North Carolina; Saudi Arabia; Central Asia; Middle East; North Caucasus;
    East Kazakhstan; Lake Victoria; Victoria Falls; Prince Edward Island; San Marino; Santa Marina; Air Berlin; Aston Martin; Red Crescent;
    White House; World Bank; National Bank; Supreme Court; Constitutional Court; European Union; United Nations; Human Rights; Amnesty International;
    Council of Europe; Astana Times; Almaty Arena; Nelson Mandela Foundation; Boris Yeltsin Museum; Indira Gandhi Airport; Nazarbayev University;
    General Prosecutor; Prime Minister; Deputy Governor; Secretary General; Press Secretary; Foreign Ministry; Interior Ministry; Security Council;
    Prosecutor General; Morning Bulletin; Rocky Mountain; Silk Road; Baikonur City; Wall Street; Medeu District; Kazakh Invest; Sunday Times`,
} as const
