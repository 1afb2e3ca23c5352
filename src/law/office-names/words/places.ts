/** Places by their names: Kazakh, Russian as it stands in the genitive (an adjective, or the name), English; see `rows.ts`. */
export const REGIONS = `
Абай | Абай; Абайской | Abai; Abay | kz
Ақмола | Акмолинской | Akmola | kz
Ақтөбе | Актюбинской | Aktobe; Aqtobe | kz
Алматы | Алматинской | Almaty | kz
Атырау | Атырауской | Atyrau | kz
Батыс Қазақстан | Западно-Казахстанской | West Kazakhstan | kz
Жамбыл | Жамбылской | Zhambyl; Jambyl | kz
Жетісу | Жетісу; Жетысу; Жетысуской | Zhetisu; Zhetysu; Jetisu | kz
Қарағанды | Карагандинской | Karaganda; Karagandy | kz
Қостанай | Костанайской | Kostanay; Kostanai | kz
Қызылорда | Кызылординской | Kyzylorda | kz
Маңғыстау | Мангистауской; Мангыстауской | Mangystau; Mangistau | kz
Павлодар | Павлодарской | Pavlodar | kz
Солтүстік Қазақстан | Северо-Казахстанской | North Kazakhstan | kz
Түркістан | Туркестанской | Turkistan; Turkestan | kz
Ұлытау | Ұлытау; Улытау; Улытауской | Ulytau | kz
Шығыс Қазақстан | Восточно-Казахстанской | East Kazakhstan | kz
Баткен | Баткенской | Batken
Жалал-Абад | Джалал-Абадской; Жалал-Абадской | Jalal-Abad
Ыстықкөл | Иссык-Кульской | Issyk-Kul
Нарын | Нарынской | Naryn
Ош | Ошской | Osh
Талас | Таласской | Talas
Шу | Чуйской | Chuy; Chui
Андижан | Андижанской | Andijan | uz
Бұхара | Бухарской | Bukhara | uz
Жизақ | Джизакской | Jizzakh | uz
Қашқадария | Кашкадарьинской | Kashkadarya | uz
Науаи | Навоийской | Navoi | uz
Наманган | Наманганской | Namangan | uz
Самарқан | Самаркандской | Samarkand | uz
Сурхандария | Сурхандарьинской | Surkhandarya | uz
Сырдария | Сырдарьинской | Syrdarya | uz
Ташкент | Ташкентской | Tashkent | uz
Ферғана | Ферганской | Fergana | uz
Хорезм | Хорезмской | Khorezm | uz
Хатлон | Хатлонской | Khatlon
Согды | Согдийской | Sughd
Брест | Брестской | Brest
Витебск | Витебской | Vitebsk
Гомель | Гомельской | Gomel
Гродно | Гродненской | Grodno
Минск | Минской | Minsk
Могилёв | Могилевской | Mogilev
Астрахань | Астраханской | Astrakhan
Волгоград | Волгоградской | Volgograd
Кемерово | Кемеровской | Kemerovo
Курган | Курганской | Kurgan
Ленинград | Ленинградской | Leningrad
Мәскеу | Московской | Moscow
Новосибирск | Новосибирской | Novosibirsk
Омбы | Омской | Omsk
Орынбор | Оренбургской | Orenburg
Ростов | Ростовской | Rostov
Самара | Самарской | Samara
Саратов | Саратовской | Saratov
Свердлов | Свердловской | Sverdlovsk
Томск | Томской | Tomsk
Түмен | Тюменской | Tyumen
Челябі | Челябинской | Chelyabinsk
Амур | Амурской | Amur
Архангельск | Архангельской | Arkhangelsk
Белгород | Белгородской | Belgorod
Брянск | Брянской | Bryansk
Владимир | Владимирской | Vladimir
Вологда | Вологодской | Vologda
Воронеж | Воронежской | Voronezh
Иваново | Ивановской | Ivanovo
Иркутск | Иркутской | Irkutsk
Калининград | Калининградской | Kaliningrad
Калуга | Калужской | Kaluga
Киров | Кировской | Kirov
Кострома | Костромской | Kostroma
Курск | Курской | Kursk
Липецк | Липецкой | Lipetsk
Магадан | Магаданской | Magadan
Мурманск | Мурманской | Murmansk
Нижний Новгород | Нижегородской | Nizhny Novgorod
Новгород | Новгородской | Novgorod
Орёл | Орловской | Oryol
Пенза | Пензенской | Penza
Псков | Псковской | Pskov
Рязань | Рязанской | Ryazan
Сахалин | Сахалинской | Sakhalin
Смоленск | Смоленской | Smolensk
Тамбов | Тамбовской | Tambov
Тверь | Тверской | Tver
Тула | Тульской | Tula
Ульянов | Ульяновской | Ulyanovsk
Ярославль | Ярославской | Yaroslavl
Винница | Винницкой | Vinnytsia
Волынь | Волынской | Volyn
Днепропетровск | Днепропетровской | Dnipropetrovsk
Донецк | Донецкой | Donetsk
Житомир | Житомирской | Zhytomyr
Запорожье | Запорожской | Zaporizhzhia
Ивано-Франковск | Ивано-Франковской | Ivano-Frankivsk
Киев | Киевской | Kyiv
Кировоград | Кировоградской | Kirovohrad
Луганск | Луганской | Luhansk
Львов | Львовской | Lviv
Николаев | Николаевской | Mykolaiv
Одесса | Одесской | Odesa; Odessa
Полтава | Полтавской | Poltava
Ровно | Ровненской | Rivne
Сумы; Сумск | Сумской | Sumy
Тернополь | Тернопольской | Ternopil
Закарпатье | Закарпатской | Zakarpattia
Харьков | Харьковской | Kharkiv
Херсон | Херсонской | Kherson
Хмельницкий | Хмельницкой | Khmelnytskyi
Черкассы | Черкасской | Cherkasy
Чернигов | Черниговской | Chernihiv
Черновцы | Черновицкой | Chernivtsi
Батыс | Западной | Western
Шығыс | Восточной | Eastern
Солтүстік | Северной | Northern
Оңтүстік | Южной | Southern
Орталық | Центральной | Central
`
export const KRAIS = `
Алтай | Алтайского | Altai
Забайкалье | Забайкальского | Zabaykalsky
Камчатка | Камчатского | Kamchatka
Краснодар | Краснодарского | Krasnodar
Красноярск | Красноярского | Krasnoyarsk
Пермь | Пермского | Perm
Приморье | Приморского | Primorsky
Ставрополь | Ставропольского | Stavropol
Хабаровск | Хабаровского | Khabarovsk
`
export const CITIES = `
Астана | Астаны; Астана | Astana | kz
Алматы | Алматы | Almaty | kz
Шымкент | Шымкента; Шымкент | Shymkent | kz
Абай | Абая; Абай | Abai; Abay | kz
Ақкөл | Акколя; Акколь | Akkol | kz
Ақсай | Аксая; Аксай | Aksai; Aksay | kz
Ақсу | Аксу | Aksu | kz
Ақтау | Актау | Aktau | kz
Ақтөбе | Актобе | Aktobe | kz
Алатау | Алатау | Alatau | kz
Алға | Алги; Алга | Alga | kz
Алтай | Алтая; Алтай | Altai; Altay | kz
Арал | Аральска; Аральск | Aral; Aralsk | kz
Арқалық | Аркалыка; Аркалык | Arkalyk | kz
Арыс | Арыси; Арысь | Arys | kz
Атбасар | Атбасара; Атбасар | Atbasar | kz
Атырау | Атырау | Atyrau | kz
Аягөз | Аягоза; Аягоз | Ayagoz | kz
Байқоңыр | Байконура; Байконыра; Байконур; Байконыр | Baikonur; Baikonyr | kz
Балқаш | Балхаша; Балхаш | Balkhash | kz
Булаев | Булаево | Bulayevo | kz
Державин | Державинска; Державинск | Derzhavinsk | kz
Екібастұз | Экибастуза; Экибастуз | Ekibastuz | kz
Ембі | Эмбы; Эмба | Emba; Embi | kz
Ерейментау | Ерейментау | Ereymentau; Yereymentau | kz
Есік | Есика; Есик | Esik; Yesik | kz
Есіл | Есиля; Есиль | Esil; Yesil | kz
Жаңаөзен | Жанаозена; Жанаозен | Zhanaozen | kz
Жаңатас | Жанатаса; Жанатас | Zhanatas | kz
Жаркент | Жаркента; Жаркент | Zharkent | kz
Жезқазған | Жезказгана; Жезказган | Zhezkazgan | kz
Жем | Жема; Жем | Zhem | kz
Жетісай | Жетысая; Жетысай | Zhetisay; Zhetisai | kz
Жітіқара | Житикары; Житикара | Zhitikara | kz
Зайсан | Зайсана; Зайсан | Zaisan; Zaysan | kz
Кентау | Кентау | Kentau | kz
Көкшетау | Кокшетау | Kokshetau | kz
Курчатов | Курчатова; Курчатов | Kurchatov | kz
Қазалы | Казалинска; Казалинск | Kazaly; Kazalinsk | kz
Қандыағаш | Кандыагаша; Кандыагаш | Kandyagash | kz
Қарағанды | Караганды; Караганда | Karaganda; Karagandy | kz
Қаражал | Каражала; Каражал | Karazhal | kz
Қаратау | Каратау | Karatau | kz
Қарқаралы | Каркаралинска; Каркаралинск | Karkaraly; Karkaralinsk | kz
Қаскелең | Каскелена; Каскелен | Kaskelen | kz
Қонаев | Конаева; Қонаев; Конаев | Konaev; Konayev; Qonaev | kz
Қостанай | Костаная; Костанай | Kostanay; Kostanai | kz
Қосшы | Косшы | Kosshy | kz
Құлсары | Кульсары | Kulsary | kz
Қызылорда | Кызылорды; Кызылорда | Kyzylorda | kz
Леңгір | Ленгера; Ленгер | Lenger | kz
Лисаков | Лисаковска; Лисаковск | Lisakovsk | kz
Макинск | Макинска; Макинск | Makinsk | kz
Мамлют | Мамлютки; Мамлютка | Mamlyutka | kz
Орал | Уральска; Уральск | Oral; Uralsk | kz
Өскемен | Усть-Каменогорска; Усть-Каменогорск | Oskemen; Ust-Kamenogorsk | kz
Павлодар | Павлодара; Павлодар | Pavlodar | kz
Петропавл | Петропавловска; Петропавловск | Petropavl; Petropavlovsk | kz
Приозерск | Приозерска; Приозерск | Priozersk | kz
Риддер | Риддера; Риддер | Ridder | kz
Рудный | Рудного; Рудный | Rudny | kz
Саран | Сарани; Сарань | Saran | kz
Сарқан | Саркана; Саркан; Сарканда; Сарканд | Sarkan; Sarkand | kz
Сарыағаш | Сарыагаша; Сарыагаш | Saryagash | kz
Сәтбаев | Сатпаева; Сатпаев | Satpayev; Satbayev | kz
Семей | Семей; Семея | Semey; Semei | kz
Сергеев | Сергеевки; Сергеевка | Sergeyevka | kz
Серебрянск | Серебрянска; Серебрянск | Serebryansk | kz
Степногорск | Степногорска; Степногорск | Stepnogorsk | kz
Степняк | Степняка; Степняк | Stepnyak | kz
Тайынша | Тайынши; Тайынша | Tayynsha; Taiynsha | kz
Талғар | Талгара; Талгар | Talgar | kz
Талдықорған | Талдыкоргана; Талдыкорган | Taldykorgan | kz
Тараз | Тараза; Тараз | Taraz | kz
Текелі | Текели | Tekeli | kz
Темір | Темира; Темир | Temir | kz
Теміртау | Темиртау | Temirtau | kz
Тобыл | Тобыла; Тобыл | Tobyl | kz
Түркістан | Туркестана; Туркестан | Turkistan; Turkestan | kz
Үшарал | Ушарала; Ушарал | Usharal | kz
Үштөбе | Уштобе | Ushtobe | kz
Форт-Шевченко | Форт-Шевченко | Fort-Shevchenko | kz
Хромтау | Хромтау | Khromtau | kz
Шалқар | Шалкара; Шалкар | Shalkar | kz
Шар | Шара; Шар | Shar | kz
Шардара | Шардары; Шардара | Shardara | kz
Шахтинск | Шахтинска; Шахтинск | Shakhtinsk | kz
Шемонаиха | Шемонаихи; Шемонаиха | Shemonaikha | kz
Шу | Шу | Shu; Chu | kz
Щучинск | Щучинска; Щучинск | Shchuchinsk | kz
Андижан | Андижана; Андижан | Andijan | uz
Бішкек | Бишкека; Бишкек | Bishkek
Бұхара | Бухары; Бухара | Bukhara | uz
Душанбе | Душанбе | Dushanbe
Жалал-Абад | Джалал-Абада; Джалал-Абад; Жалал-Абада; Жалал-Абад | Jalal-Abad
Кишинёв | Кишинева; Кишинев | Chisinau
Мәскеу | Москвы; Москва | Moscow
Минск | Минска; Минск | Minsk
Наманган | Намангана; Наманган | Namangan | uz
Ош | Ош; Оша | Osh
Самарқан | Самарканда; Самарканд | Samarkand | uz
Санкт-Петербург | Санкт-Петербурга; Санкт-Петербург | Saint Petersburg; St Petersburg
Ташкент | Ташкента; Ташкент | Tashkent | uz
Тбилиси | Тбилиси | Tbilisi
Худжанд | Худжанда; Худжанд | Khujand
Баку | Баку | Baku
Ереван | Еревана; Ереван | Yerevan
Киев | Киева; Киев | Kyiv; Kiev
`
