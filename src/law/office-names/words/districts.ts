/** Districts of Kazakhstan and of its cities, by the Classifier of administrative-territorial objects; see `places.ts` and `rows.ts`. */
export const DISTRICTS = `
Абай | Абайского | Abai; Abay | kz
Айыртау | Айыртауского | Aiyrtau; Ayyrtau | kz
Ақжайық | Акжаикского | Akzhaik | kz
Ақжар | Акжарского | Akzhar | kz
Ақкөл | Аккольского | Akkol | kz
Аққайың | Аккайынского | Akkayin | kz
Аққулы | Аккулы; Лебяжинского | Akkuly | kz
Ақсу | Аксуского | Aksu | kz
Ақсуат | Аксуатского | Aksuat | kz
Ақтоғай | Актогайского | Aktogay; Aktogai | kz
Алакөл | Алакольского | Alakol | kz
Алатау | Алатауского | Alatau | kz
Алға | Алгинского | Alga | kz
Алмалы | Алмалинского | Almaly | kz
Алматы | Алматы; Алматинского | Almaty | kz
Алтай | Алтай | Altai; Altay | kz
Алтынсарин | Алтынсаринского | Altynsarin | kz
Амангелді | Амангельдинского | Amangeldi | kz
Арал | Аральского | Aral | kz
Аршалы | Аршалынского | Arshaly | kz
Астана | Астана | Astana | kz
Астрахан | Астраханского | Astrakhan | kz
Атбасар | Атбасарского | Atbasar | kz
Аягөз | Аягозского | Ayagoz | kz
Әйтеке би | Айтекебийского | Aiteke Bi; Ayteke Bi | kz
Әлихан Бөкейхан | имени Алихана Бокейхана; Алихана Бокейхана; Алихан Бокейхан | Alikhan Bokeikhan; Alikhan Bukeikhan | kz
Әл-Фараби | Аль-Фарабийского | Al-Farabi | kz
Әуезов | Ауэзовского | Auezov | kz
Әулиекөл | Аулиекольского | Auliekol | kz
Байғанин | Байганинского | Baiganin; Bayganin | kz
Байзақ | Байзакского | Baizak; Bayzak | kz
Байқоңыр | Байконыр; Байқоңыр | Baikonyr; Baikonur | kz
Балқаш | Балхашского | Balkhash | kz
Баянауыл | Баянаульского | Bayanaul | kz
Бәйдібек | Байдибека; Байдибекского | Baidibek | kz
Бәйтерек | Байтерек; Бәйтерек | Baiterek; Bayterek | kz
Бейнеу | Бейнеуского | Beyneu | kz
Бейімбет Майлин | Беимбета Майлина | Beimbet Mailin | kz
Бесқарағай | Бескарагайского | Beskaragai; Beskaragay | kz
Бородулиха | Бородулихинского | Borodulikha | kz
Бостандық | Бостандыкского | Bostandyk | kz
Бөкей ордасы | Бокейординского | Bokei Orda; Bokeyorda | kz
Бөрлі | Бурлинского | Borili; Burlin | kz
Бурабай | Бурабайского | Burabay | kz
Бұқар жырау | Бухар-Жырауского | Bukhar Zhyrau; Bukhar-Zhyrau | kz
Бұланды | Буландынского | Bulandy | kz
Біржан сал | Биржан сал | Birzhan Sal | kz
Глубокое | Глубоковского | Glubokoe; Glubokoye | kz
Ғабит Мүсірепов | имени Габита Мусрепова; Габита Мусрепова | Gabit Musrepov | kz
Денисов | Денисовского | Denisov | kz
Егіндікөл | Егиндыкольского | Egindikol; Yegindykol | kz
Еңбекші | Енбекшинского | Enbekshi | kz
Еңбекшіқазақ | Енбекшиказахского | Enbekshikazakh | kz
Ерейментау | Ерейментауского | Ereymentau; Yereymentau | kz
Ертіс | Иртышского | Ertis; Irtysh | kz
Ескелді | Ескельдинского | Eskeldi; Yeskeldi | kz
Есіл | Есильского; Есиль | Esil; Yesil | kz
Жақсы | Жаксынского | Zhaksy | kz
Жалағаш | Жалагашского | Zhalagash | kz
Жамбыл | Жамбылского | Zhambyl | kz
Жангелдин | Джангельдинского; Жангельдинского | Zhangeldin | kz
Жаңаарқа | Жанааркинского | Zhanaarka | kz
Жаңақала | Жангалинского | Zhanakala; Zhangala | kz
Жаңақорған | Жанакорганского | Zhanakorgan | kz
Жарқайың | Жаркаинского | Zharkain; Zharkaiyn | kz
Жарма | Жарминского | Zharma | kz
Жәнібек | Жанибекского | Zhanibek | kz
Железин | Железинского | Zhelezin | kz
Жетісай | Жетысайского | Zhetisay | kz
Жетісу | Жетысуского | Zhetisu | kz
Жуалы | Жуалынского | Zhualy | kz
Жылыой | Жылыойского | Zhylyoi; Zhylyoy | kz
Жітіқара | Житикаринского | Zhitikara | kz
Зайсан | Зайсанского | Zaisan; Zaysan | kz
Зеренді | Зерендинского | Zerendi | kz
Индер | Индерского | Inder | kz
Исатай | Исатайского | Isatai; Isatay | kz
Казталов | Казталовского | Kaztalov | kz
Катонқарағай | Катон-Карагайского | Katonkaragai; Katon-Karagai; Katon-Karagay | kz
Кеген | Кегенского | Kegen | kz
Келес | Келесского | Keles | kz
Кербұлақ | Кербулакского | Kerbulak | kz
Көкпекті | Кокпектинского | Kokpekti | kz
Көксу | Коксуского | Koksu | kz
Күршім | Курчумского | Kurshim; Kurchum | kz
Қазалы | Казалинского | Kazaly | kz
Қазыбек би | имени Казыбек би; Казыбек би | Kazybek Bi | kz
Қазығұрт | Казыгуртского | Kazygurt | kz
Қамысты | Камыстинского | Kamysty | kz
Қарабалық | Карабалыкского | Karabalyk | kz
Қарақия | Каракиянского | Karakiya | kz
Қарасай | Карасайского | Karasay; Karasai | kz
Қарасу | Карасуского | Karasu | kz
Қаратал | Каратальского | Karatal | kz
Қаратау | Каратауского | Karatau | kz
Қаратөбе | Каратобинского | Karatobe | kz
Қарғалы | Каргалинского | Kargaly | kz
Қарқаралы | Каркаралинского | Karkaraly | kz
Қармақшы | Кармакшинского | Karmakshy | kz
Қобда | Кобдинского; Хобдинского | Kobda | kz
Қорғалжын | Коргалжынского; Кургальджинского | Korgalzhyn | kz
Қордай | Кордайского | Korday; Kordai | kz
Қостанай | Костанайского | Kostanay; Kostanai | kz
Құрманғазы | Курмангазинского | Kurmangazy | kz
Қызылжар | Кызылжарского | Kyzylzhar | kz
Қызылқоға | Кызылкогинского; Кзылкогинского | Kyzylkoga | kz
Мағжан Жұмабаев | Магжана Жумабаева | Magzhan Zhumabayev; Magzhan Zhumabaev | kz
Май | Майского | Mai; May | kz
Мақат | Макатского | Makat | kz
Мақтаарал | Мактааральского | Maktaaral | kz
Мамлют | Мамлютского | Mamlyut | kz
Маңғыстау | Мангистауского; Мангыстауского | Mangystau; Mangistau | kz
Махамбет | Махамбетского | Makhambet | kz
Мәртөк | Мартукского | Martuk; Martok | kz
Медеу | Медеуского | Medeu | kz
Меңдіқара | Мендыкаринского | Mendykara; Mendikara | kz
Меркі | Меркенского | Merki | kz
Мойынқұм | Мойынкумского | Moyynkum | kz
Мұғалжар | Мугалжарского | Mugalzhar | kz
Мұнайлы | Мунайлинского | Munaily | kz
Наурызбай | Наурызбайского | Nauryzbay | kz
Науырзым | Наурзумского; Наурузумского | Nauyrzym; Naurzum | kz
Нұра | Нуринского; Нура | Nura | kz
Ойыл | Уилского; Уильского | Oiyl; Uil | kz
Ордабасы | Ордабасинского | Ordabasy | kz
Осакаров | Осакаровского | Osakarov | kz
Отырар | Отрарского; Отырарского | Otyrar; Otrar | kz
Павлодар | Павлодарского | Pavlodar | kz
Панфилов | Панфиловского | Panfilov | kz
Райымбек | Райымбекского | Raiymbek | kz
Сайрам | Сайрамского | Sayram; Sairam | kz
Самар | Самар; Самарского | Samar | kz
Сандықтау | Сандыктауского | Sandyktau | kz
Сарайшық | Сарайшык | Saraishyk; Sarayshyk | kz
Сарқан | Сарканского; Саркандского | Sarkan; Sarkand | kz
Сарыағаш | Сарыагашского | Saryagash | kz
Сарыарқа | Сарыарка | Saryarka | kz
Сарыкөл | Сарыкольского | Sarykol | kz
Сарысу | Сарысуского | Sarysu | kz
Сауран | Сауранского | Sauran | kz
Созақ | Сузакского; Созакского | Sozak; Suzak | kz
Сырдария | Сырдарьинского | Syrdarya; Syrdariya | kz
Сырым | Сырымского | Syrym | kz
Тайынша | Тайыншинского | Tayynsha; Taiynsha | kz
Талас | Таласского | Talas | kz
Талғар | Талгарского | Talgar | kz
Тарбағатай | Тарбагатайского | Tarbagatai; Tarbagatay | kz
Тасқала | Таскалинского | Taskala | kz
Темір | Темирского | Temir | kz
Теректі | Теректинского | Terekti | kz
Тереңкөл | Теренколь; Тереңкөл; Качирского | Terenkol | kz
Тимирязев | Тимирязевского | Timiryazev | kz
Төле би | Толебийского | Tole Bi | kz
Тұран | Туран | Turan | kz
Тұрар Рысқұлов | Турара Рыскулова; имени Турара Рыскулова; Т. Рыскулова; Т.Рыскулова; Рыскуловского | Turar Ryskulov | kz
Түлкібас | Тюлькубасского | Tulkibas | kz
Түпқараған | Тупкараганского | Tupkaragan | kz
Түрксіб | Турксибского | Turksib | kz
Уәлиханов | Уалихановского | Ualikhanov | kz
Успен | Успенского | Uspen | kz
Ұзынкөл | Узункольского | Uzunkol | kz
Ұйғыр | Уйгурского | Uyghur | kz
Ұлан | Уланского | Ulan | kz
Ұлытау | Улытауского | Ulytau | kz
Үржар | Урджарского; Уржарского | Urzhar; Urdzhar | kz
Федоров | Федоровского | Fedorov | kz
Хромтау | Хромтауского | Khromtau | kz
Целиноград | Целиноградского | Tselinograd | kz
Шалқар | Шалкарского | Shalkar | kz
Шал ақын | Шал акына | Shal Akyn | kz
Шарбақты | Щербактинского; Шарбактинского | Sharbakty | kz
Шардара | Шардаринского | Shardara | kz
Шемонаиха | Шемонаихинского | Shemonaikha | kz
Шет | Шетского | Shet | kz
Шиелі | Шиелийского | Shieli | kz
Шортанды | Шортандинского | Shortandy | kz
Шу | Шуского | Shu | kz
Шыңғырлау | Чингирлауского | Shyngyrlau; Chingirlau | kz
Ырғыз | Иргизского | Yrgyz; Irgiz | kz
Іле | Илийского | Ile; Ili | kz
`
