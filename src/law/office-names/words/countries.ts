export const COUNTRIES = `
Қазақстан Республикасы | Республики Казахстан | the Republic of Kazakhstan | kz
ҚР | РК | =the Republic of Kazakhstan | kz
Қазақстан | Казахстана | Kazakhstan; Kazakh | kz
Қырғыз Республикасы | Кыргызской Республики; Киргизской Республики; КР | the Kyrgyz Republic
Қырғызстан | Кыргызстана; Киргизии | Kyrgyzstan; Kyrgyz
Өзбекстан Республикасы | Республики Узбекистан | the Republic of Uzbekistan | uz
Өзбекстан | Узбекистана | Uzbekistan; Uzbek | uz
Тәжікстан Республикасы | Республики Таджикистан | the Republic of Tajikistan
Тәжікстан | Таджикистана | Tajikistan; Tajik
Түрікменстан; Түркіменстан | Туркменистана; Туркмении | Turkmenistan; Turkmen
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
Моңғолия | Монголии | Mongolia; Mongolian
Түркия | Турции | Turkey; Türkiye; Turkish
Ауғанстан | Афганистана | Afghanistan; Afghan
АҚШ | США; Соединенных Штатов Америки | the United States; the United States of America; the US; the USA; US
Бангладеш | Бангладеш | Bangladesh; Bangladeshi
Болгария | Болгарии | Bulgaria; Bulgarian
Вьетнам | Вьетнама | Vietnam; Vietnamese
Гана | Ганы | Ghana; Ghanaian
Германия | Германии; ФРГ | Germany; German
Замбия | Замбии | Zambia; Zambian
Зимбабве | Зимбабве | Zimbabwe; Zimbabwean
Израиль | Израиля | Israel; Israeli
Индонезия | Индонезии | Indonesia; Indonesian
Ирак | Ирака | Iraq; Iraqi
Иран | Ирана | Iran; Iranian
Италия | Италии | Italy; Italian
Жапония | Японии | Japan; Japanese
Кения | Кении | Kenya; Kenyan
Қытай | Китая; КНР | China; Chinese
Латвия | Латвии | Latvia; Latvian
Литва | Литвы | Lithuania; Lithuanian
Малайзия | Малайзии | Malaysia; Malaysian
Нигерия | Нигерии | Nigeria; Nigerian
Оңтүстік Африка | Южной Африки; ЮАР | South Africa; South African
Оңтүстік Корея | Южной Кореи | South Korea; South Korean
Пәкістан | Пакистана | Pakistan; Pakistani
Польша | Польши | Poland; Polish
Румыния | Румынии | Romania; Romanian
Сербия | Сербии | Serbia; Serbian
Сингапур | Сингапура | Singapore; Singaporean
Танзания | Танзании | Tanzania; Tanzanian
Уганда | Уганды | Uganda; Ugandan
Ұлыбритания | Великобритании | the United Kingdom; the UK; Great Britain; British; UK
Үндістан | Индии | India; Indian
Франция | Франции | France; French
Эстония | Эстонии | Estonia; Estonian
Австралия | Австралии | Australia; Australian
Аргентина | Аргентины | Argentina
Багам аралдары | Багамских Островов | the Bahamas; Bahamas; Bahamian
Барбадос | Барбадоса | Barbados; Barbadian
Белиз | Белиза | Belize; Belizean
Ботсвана | Ботсваны | Botswana; Botswanan
Бразилия | Бразилии | Brazil; Brazilian
Гайана | Гайаны | Guyana; Guyanese
Гамбия | Гамбии | the Gambia; Gambia; Gambian
Египет | Египта | Egypt; Egyptian
Ирландия | Ирландии | Ireland; Irish
Испания | Испании | Spain; Spanish
Иордания | Иордании | Jordan; Jordanian
Канада | Канады | Canada; Canadian
Либерия | Либерии | Liberia; Liberian
Малави | Малави | Malawi; Malawian
Мальта | Мальты | Malta; Maltese
Маврикий | Маврикия | Mauritius; Mauritian
Мьянма | Мьянмы | Myanmar
Намибия | Намибии | Namibia; Namibian
Непал | Непала | Nepal; Nepali; Nepalese
Жаңа Зеландия | Новой Зеландии | New Zealand
Нидерланд | Нидерландов | the Netherlands; Netherlands; Dutch
Руанда | Руанды | Rwanda; Rwandan
Сауд Арабиясы | Саудовской Аравии | Saudi Arabia; Saudi; Saudi Arabian
Сейшел аралдары | Сейшельских Островов | Seychelles; Seychellois
Сьерра-Леоне | Сьерра-Леоне | Sierra Leone; Sierra Leonean
Таиланд | Таиланда | Thailand; Thai
Тринидад және Тобаго | Тринидада и Тобаго | Trinidad and Tobago; Trinidadian
Филиппин | Филиппин | the Philippines; Philippine; Philippines; Filipino
Фиджи | Фиджи | Fiji; Fijian
Финляндия | Финляндии | Finland; Finnish
Чехия | Чехии | the Czech Republic; Czech
Шри-Ланка | Шри-Ланки | Sri Lanka; Sri Lankan
Эфиопия | Эфиопии | Ethiopia; Ethiopian
Ямайка | Ямайки | Jamaica; Jamaican
Албания | Албании | Albania; Albanian
Алжир | Алжира | Algeria; Algerian
Ангола | Анголы | Angola; Angolan
Австрия | Австрии | Austria; Austrian
Бахрейн | Бахрейна | Bahrain; Bahraini
Бельгия | Бельгии | Belgium; Belgian
Бенин | Бенина | Benin; Beninese
Боливия | Боливии | Bolivia; Bolivian
Босния және Герцеговина | Боснии и Герцеговины | Bosnia and Herzegovina
Бруней | Брунея | Brunei; Bruneian
Бутан | Бутана | Bhutan; Bhutanese
Венгрия | Венгрии | Hungary; Hungarian
Вануату | Вануату | Vanuatu
Гонконг | Гонконга | Hong Kong
Греция | Греции | Greece; Greek
Гренада | Гренады | Grenada; Grenadian
Дания | Дании | Denmark; Danish
Доминика | Доминики | Dominica
Эсватини | Эсватини | Eswatini
Йемен | Йемена | Yemen; Yemeni
Камбоджа | Камбоджи | Cambodia; Cambodian
Камерун | Камеруна | Cameroon; Cameroonian
Катар | Катара | Qatar; Qatari
Кипр | Кипра | Cyprus; Cypriot
Колумбия | Колумбии | Colombia; Colombian
Куба | Кубы | Cuba; Cuban
Кувейт | Кувейта | Kuwait; Kuwaiti
Лаос | Лаоса | Laos; Lao
Лесото | Лесото | Lesotho
Ливан | Ливана | Lebanon; Lebanese
Ливия | Ливии | Libya; Libyan
Мальдив аралдары | Мальдивских Островов; Мальдив | Maldives; the Maldives; Maldivian
Марокко | Марокко | Morocco; Moroccan
Мексика | Мексики | Mexico; Mexican
Мозамбик | Мозамбика | Mozambique; Mozambican
Норвегия | Норвегии | Norway; Norwegian
Біріккен Араб Әмірліктері; БАӘ | Объединенных Арабских Эмиратов; ОАЭ | the United Arab Emirates; the UAE; UAE; Emirati
Оман | Омана | Oman; Omani
Папуа – Жаңа Гвинея | Папуа – Новой Гвинеи | Papua New Guinea
Перу | Перу | Peru; Peruvian
Португалия | Португалии | Portugal; Portuguese
Самоа | Самоа | Samoa; Samoan
Сенегал | Сенегала | Senegal; Senegalese
Сирия | Сирии | Syria; Syrian
Словакия | Словакии | Slovakia; Slovak
Словения | Словении | Slovenia; Slovenian
Соломон аралдары | Соломоновых Островов | Solomon Islands; the Solomon Islands
Сомали | Сомали | Somalia; Somali
Судан | Судана | Sudan; Sudanese
Тонга | Тонги | Tonga; Tongan
Тунис | Туниса | Tunisia; Tunisian
Хорватия | Хорватии | Croatia; Croatian
Черногория | Черногории | Montenegro; Montenegrin
Чили | Чили | Chile; Chilean
Швейцария | Швейцарии | Switzerland; Swiss
Швеция | Швеции | Sweden; Swedish
Антигуа және Барбуда | Антигуа и Барбуды | Antigua and Barbuda; Antiguan
Сент-Люсия | Сент-Люсии | Saint Lucia; St Lucia; St. Lucia
Солтүстік Македония | Северной Македонии | North Macedonia; Macedonian
Оңтүстік Судан | Южного Судана | South Sudan; South Sudanese
Шотландия | Шотландии | Scotland; Scottish
Уэльс | Уэльса | Wales; Welsh
Косово | Косова | Kosovo
Абхазия | Абхазии | Abkhazia; Abkhaz
Приднестровье | Приднестровья | Transnistria; Transnistrian
Гагаузия | Гагаузии | Gagauzia; Gagauz
`
