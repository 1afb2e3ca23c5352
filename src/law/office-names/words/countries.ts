export const COUNTRIES = `
Қазақстан Республикасы | Республики Казахстан | the Republic of Kazakhstan | kz
ҚР | РК | =the Republic of Kazakhstan | kz
Қазақстан | Казахстана | Kazakhstan; Kazakh | kz
Қырғыз Республикасы | Кыргызской Республики; Киргизской Республики | the Kyrgyz Republic
Қырғызстан | Кыргызстана; Киргизии | Kyrgyzstan; Kyrgyz
Өзбекстан Республикасы | Республики Узбекистан | the Republic of Uzbekistan
Өзбекстан | Узбекистана | Uzbekistan; Uzbek
Тәжікстан Республикасы | Республики Таджикистан | the Republic of Tajikistan
Тәжікстан | Таджикистана | Tajikistan; Tajik
Түрікменстан; Түркіменстан | Туркменистана; Туркмении | Turkmenistan
Беларусь Республикасы | Республики Беларусь | the Republic of Belarus
Беларусь | Беларуси; Белоруссии | Belarus; Belarusian
Молдова Республикасы | Республики Молдова | the Republic of Moldova
Молдова | Молдовы; Молдавии | Moldova; Moldovan
Ресей Федерациясы | Российской Федерации; РФ | the Russian Federation
Ресей | России | Russia; Russian
Татарстан Республикасы | Республики Татарстан; Татарстана | the Republic of Tatarstan
Башқұртстан Республикасы | Республики Башкортостан; Башкортостана; Башкирии | the Republic of Bashkortostan
Дағыстан Республикасы | Республики Дагестан; Дагестана | the Republic of Dagestan
Шешен Республикасы | Чеченской Республики; Чечни | the Chechen Republic
Қарақалпақстан Республикасы | Республики Каракалпакстан; Каракалпакстана | the Republic of Karakalpakstan
Әзербайжан Республикасы | Азербайджанской Республики | the Republic of Azerbaijan
Әзербайжан | Азербайджана | Azerbaijan; Azerbaijani
Армения Республикасы | Республики Армения | the Republic of Armenia
Армения | Армении | Armenia; Armenian
Грузия | Грузии | Georgia; Georgian
Украина | Украины | Ukraine; Ukrainian
Моңғолия | Монголии | Mongolia
Түркия | Турции | Turkey; Türkiye
Ауғанстан | Афганистана | Afghanistan
АҚШ | США; Соединенных Штатов Америки | the United States; the United States of America; the US; the USA
Бангладеш | Бангладеш | Bangladesh
Болгария | Болгарии | Bulgaria
Вьетнам | Вьетнама | Vietnam
Гана | Ганы | Ghana
Германия | Германии; ФРГ | Germany
Замбия | Замбии | Zambia
Зимбабве | Зимбабве | Zimbabwe
Израиль | Израиля | Israel
Индонезия | Индонезии | Indonesia
Ирак | Ирака | Iraq
Иран | Ирана | Iran
Италия | Италии | Italy
Жапония | Японии | Japan
Кения | Кении | Kenya; Kenyan
Қытай | Китая; КНР | China
Латвия | Латвии | Latvia
Литва | Литвы | Lithuania
Малайзия | Малайзии | Malaysia
Нигерия | Нигерии | Nigeria; Nigerian
Оңтүстік Африка | Южной Африки; ЮАР | South Africa
Оңтүстік Корея | Южной Кореи | South Korea
Пәкістан | Пакистана | Pakistan
Польша | Польши | Poland
Румыния | Румынии | Romania
Сербия | Сербии | Serbia
Сингапур | Сингапура | Singapore
Танзания | Танзании | Tanzania
Уганда | Уганды | Uganda
Ұлыбритания | Великобритании | the United Kingdom; the UK; Great Britain
Үндістан | Индии | India
Франция | Франции | France
Эстония | Эстонии | Estonia
Австралия | Австралии | Australia; Australian
Аргентина | Аргентины | Argentina
Багам аралдары | Багамских Островов | the Bahamas; Bahamas
Барбадос | Барбадоса | Barbados
Белиз | Белиза | Belize
Ботсвана | Ботсваны | Botswana
Бразилия | Бразилии | Brazil; Brazilian
Гайана | Гайаны | Guyana; Guyanese
Гамбия | Гамбии | the Gambia; Gambia
Египет | Египта | Egypt; Egyptian
Ирландия | Ирландии | Ireland; Irish
Испания | Испании | Spain; Spanish
Иордания | Иордании | Jordan
Канада | Канады | Canada; Canadian
Либерия | Либерии | Liberia; Liberian
Малави | Малави | Malawi
Мальта | Мальты | Malta; Maltese
Маврикий | Маврикия | Mauritius
Мьянма | Мьянмы | Myanmar
Намибия | Намибии | Namibia; Namibian
Непал | Непала | Nepal
Жаңа Зеландия | Новой Зеландии | New Zealand
Нидерланд | Нидерландов | the Netherlands; Netherlands
Руанда | Руанды | Rwanda
Сауд Арабиясы | Саудовской Аравии | Saudi Arabia
Сейшел аралдары | Сейшельских Островов | Seychelles
Сьерра-Леоне | Сьерра-Леоне | Sierra Leone
Таиланд | Таиланда | Thailand; Thai
Тринидад және Тобаго | Тринидада и Тобаго | Trinidad and Tobago
Филиппин | Филиппин | the Philippines; Philippine; Philippines
Фиджи | Фиджи | Fiji
Финляндия | Финляндии | Finland; Finnish
Чехия | Чехии | the Czech Republic; Czech
Шри-Ланка | Шри-Ланки | Sri Lanka
Эфиопия | Эфиопии | Ethiopia; Ethiopian
Ямайка | Ямайки | Jamaica; Jamaican
`
