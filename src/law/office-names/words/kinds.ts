/** Kinds of bodies: Kazakh alone and as somebody's, Russian and its genitive, English; see `rows.ts`. */
export const KINDS = `
министрлік/министрлігі | министерство/министерства | Ministry | n high field
комитет/комитеті | комитет/комитета | Committee | m high field first for
агенттік/агенттігі | агентство/агентства | Agency | n high field for
департамент/департаменті | департамент/департамента | Department | m field first
басқарма/басқармасы | управление/управления | =Department | n field first
мониторинг орталығы/мониторинг орталығы | центр мониторинга/центра мониторинга; мониторинговый центр/мониторингового центра | Monitoring Centre; Monitoring Center | m
үйлестіру орталығы/үйлестіру орталығы | координационный центр/координационного центра | Coordination Centre; Coordination Center; Coordinating Centre | m field first
өрт сөндіру қызметі/өрт сөндіру қызметі | пожарная служба/пожарной службы | Fire Service; Fire Brigade; Fire Department | f
Мемлекеттік техникалық қызмет/Мемлекеттік техникалық қызметі | Государственная техническая служба/Государственной технической службы | State Technical Service | f high
кірістер басқармасы/кірістер басқармасы | управление доходов/управления доходов | Revenue Authority | n high
бас басқарма/бас басқармасы | главное управление/главного управления; главк/главка | Main Directorate; Main Department; General Directorate | n field
басқарма/басқармасы | =управление/управления | Directorate; Authority | n field first
бөлім/бөлімі | отдел/отдела | Division | m field first
қызмет/қызметі | служба/службы | Service | f field first
орталық/орталығы | центр/центра | Centre; Center | m field first
инспекция/инспекциясы | инспекция/инспекции; инспекторат/инспектората | Inspectorate; Inspection | f field first
комиссия/комиссиясы | комиссия/комиссии | Commission | f field for
кеңес/кеңесі | совет/совета; кенеш/кенеша | Council; Board | m field first seats
әкімшілік/әкімшілігі | администрация/администрации | Administration | f
прокурорлар/прокурорлары | прокуроры/прокуроров | prosecutors | p
прокуратура/прокуратурасы | прокуратура/прокуратуры | Prosecutor’s Office; Prosecutors’ Office; Prosecution Office; Public Prosecution | f
көші-қон қызметі/көші-қон қызметі | миграционная служба/миграционной службы | Migration Service | f
көлік прокуратурасы/көлік прокуратурасы | транспортная прокуратура/транспортной прокуратуры | Transport Prosecutor’s Office | f
Бас прокуратура/Бас прокуратурасы | Генеральная прокуратура/Генеральной прокуратуры; Генпрокуратура/Генпрокуратуры | Prosecutor General’s Office; General Prosecutor’s Office; Prosecutor-General’s Office; Office of the Prosecutor General | f high
бюро/бюросы | бюро/бюро | Bureau | n field first
бөлімше/бөлімшесі | отделение/отделения | Unit; Branch | n field first
корпус/корпусы | корпус/корпуса | Corps | m field first
қолбасшылық/қолбасшылығы | командование/командования | Command | n field first
полиция/полициясы | полиция/полиции | Police; Police Force; Constabulary Force; Constabulary | f
әкімдік/әкімдігі | акимат/акимата | Akimat | m
аппарат/аппараты | аппарат/аппарата | Office | m
мэрия/мэриясы | мэрия/мэрии | Mayor’s Office; City Hall | f
хокимият/хокимияты | хокимият/хокимията | Khokimiyat; Hokimiyat | m
мәслихат/мәслихаты | маслихат/маслихата | Maslikhat | m seats
үкімет/үкіметі | правительство/правительства | Government | n high
парламент/парламенті | парламент/парламента | Parliament | m high seats bare
Мәжіліс/Мәжілісі | Мажилис/Мажилиса | Majilis; Mazhilis | m high seats
Мемлекеттік Дума/Мемлекеттік Думасы | Государственная дума/Государственной думы; Госдума/Госдумы | State Duma | f high seats
Федерация Кеңесі/Федерация Кеңесі | Совет Федерации/Совета Федерации; Совфед/Совфеда | Federation Council | m high
Милли Меджлис/Милли Меджлисі | Милли Меджлис/Милли Меджлиса | Milli Majlis | m high seats
Олий Мажлис/Олий Мажлисі | Олий Мажлис/Олий Мажлиса | Oliy Majlis | m high seats
Қауіпсіздік Кеңесі/Қауіпсіздік Кеңесі | Совет безопасности/Совета безопасности; Совбез/Совбеза | Security Council | m high
Конституциялық Сот/Конституциялық Соты | Конституционный суд/Конституционного суда | Constitutional Court | m high
Жоғары аудиторлық палата/Жоғары аудиторлық палатасы | Высшая аудиторская палата/Высшей аудиторской палаты | Supreme Audit Chamber | f high
Жоғары Сот Кеңесі/Жоғары Сот Кеңесі | Высший судебный совет/Высшего судебного совета | Supreme Judicial Council | m high
Ұлттық Банк/Ұлттық Банкі | Национальный банк/Национального банка; Нацбанк/Нацбанка | National Bank | m high
Ұлттық ұлан/Ұлттық ұланы | Национальная гвардия/Национальной гвардии; Нацгвардия/Нацгвардии | National Guard | f high
Мемлекеттік күзет қызметі/Мемлекеттік күзет қызметі | Служба государственной охраны/Службы государственной охраны | State Guard Service | f high
Шекара қызметі/Шекара қызметі | Пограничная служба/Пограничной службы | Border Service | f high
Сыбайлас жемқорлыққа қарсы қызмет/Сыбайлас жемқорлыққа қарсы қызметі | Антикоррупционная служба/Антикоррупционной службы | Anti-Corruption Service | f high
Қазақстан мұсылмандары діни басқармасы/Қазақстан мұсылмандары діни басқармасы; ҚМДБ/ҚМДБ | Духовное управление мусульман Казахстана/Духовного управления мусульман Казахстана; ДУМК/ДУМК | Spiritual Administration of Muslims of Kazakhstan | n high
Сенат/Сенаты | Сенат/Сената | Senate | m high seats
Жогорку Кеңеш/Жогорку Кеңеші | Жогорку Кенеш/Жогорку Кенеша | Jogorku Kenesh | m high seats
Жоғарғы Сот/Жоғарғы Соты | Верховный суд/Верховного суда | Supreme Court | m high
сот/соты | суд/суда | Court | m
сайлау комиссиясы/сайлау комиссиясы | избирательная комиссия/избирательной комиссии | Election Commission; Electoral Commission; Elections Commission; Commission on Elections | f
тергеу басқармасы/тергеу басқармасы | следственное управление/следственного управления | Investigative Department | n
атқару комитеті/атқару комитеті | исполнительный комитет/исполнительного комитета; облисполком/облисполкома | Executive Committee | m
тергеу комитеті/тергеу комитеті | следственный комитет/следственного комитета | Investigative Committee | m high
баспасөз қызметі/баспасөз қызметі | пресс-служба/пресс-службы | Press Service; Press Office | f
ІІМ/ІІМ | МВД/МВД | =Ministry of Internal Affairs | n high
СІМ/СІМ | МИД/МИД | =Ministry of Foreign Affairs | n high
ТЖМ/ТЖМ | МЧС/МЧС | =Ministry of Emergency Situations | n high
ҰҚК/ҰҚК | КНБ/КНБ | =National Security Committee | m high
ҰҚМК/ҰҚМК | ГКНБ/ГКНБ | =State Committee for National Security | m high
ОСК/ОСК | ЦИК/ЦИК | =Central Election Commission | f high
ПД/ПД | ДП/ДП | =Police Department | m
ТЖД/ТЖД | ДЧС/ДЧС | =Department of Emergency Situations | m
ІІБ/ІІБ | УВД/УВД | =Department of Internal Affairs | n
Роскомнадзор/=Роскомнадзор | Роскомнадзор/Роскомнадзора | =Roskomnadzor; Roskomnadzor | m high bare
Роспотребнадзор/=Роспотребнадзор | Роспотребнадзор/Роспотребнадзора | =Rospotrebnadzor; Rospotrebnadzor | m high bare
Росгвардия/=Росгвардия | Росгвардия/Росгвардии | Rosgvardia | f high bare
ФҚҚ/ФҚҚ | ФСБ/ФСБ | =Federal Security Service | f high
Федералдық салық қызметі/Федералдық салық қызметі | ФНС/ФНС | =Federal Tax Service | f high
Федералдық жазаны орындау қызметі/Федералдық жазаны орындау қызметі | ФСИН/ФСИН | =Federal Penitentiary Service | f high
милиция/милициясы | милиция/милиции | =Police; Militsiya | f
жол полициясы/жол полициясы | дорожная полиция/дорожной полиции | Road Police; Traffic Police | f
тергеу департаменті/тергеу департаменті | следственный департамент/следственного департамента | =Investigative Department | m
жергілікті полиция қызметі/жергілікті полиция қызметі | местная полицейская служба/местной полицейской службы | Local Police Service | f
санэпид қызметі/санэпид қызметі | санэпидслужба/санэпидслужбы | Sanitary and Epidemiological Service | f
телерадиокомпания/телерадиокомпаниясы | телерадиокомпания/телерадиокомпании | Broadcasting Company; Television and Radio Company | f
табиғат қорғау прокуратурасы/табиғат қорғау прокуратурасы; табиғат прокуратурасы/табиғат прокуратурасы | природоохранная прокуратура/природоохранной прокуратуры | Environmental Prosecutor’s Office | f
жер инспекциясы/жер инспекциясы | земельная инспекция/земельной инспекции | Land Inspectorate | f
салық қызметі/салық қызметі | налоговая служба/налоговой службы | Tax Service | f
салық комитеті/салық комитеті | налоговый комитет/налогового комитета | Tax Committee | m
ата-аналар комитеті/ата-аналар комитеті | родительский комитет/родительского комитета | Parents’ Committee; Parent Committee | m
реттеуші орган/реттеуші органы | регулятор/регулятора | Regulator | m field first
баспасөз бөлімі/баспасөз бөлімі | отдел по связям со СМИ/отдела по связям со СМИ | Media Department; Media Office; Media Division; Media Unit | m
Сот әкімшілігі/Сот әкімшілігі | Судебная администрация/Судебной администрации | Judicial Administration; Court Administration | f high
дума/думасы | дума/думы | =Council | f seats
ведомство/ведомствосы | ведомство/ведомства | =Agency | n
қадағалау органы/қадағалау органы | надзорный орган/надзорного органа; орган надзора/органа надзора | Supervisory Authority; Supervisory Body | m
салық ведомствосы/салық ведомствосы | налоговое ведомство/налогового ведомства | Tax Authority; Tax Office | n
сыртқы саясат ведомствосы/сыртқы саясат ведомствосы | внешнеполитическое ведомство/внешнеполитического ведомства | =Foreign Ministry | n
штаб/штабы | штаб/штаба | Headquarters | m
Бас штаб/Бас штабы | Генеральный штаб/Генерального штаба; Генштаб/Генштаба | General Staff | m high
палата/палатасы | палата/палаты | Chamber | f field
есеп палатасы/есеп палатасы | счетная палата/счетной палаты | Accounts Chamber; Chamber of Accounts | f
аудиторлық палата/аудиторлық палатасы | аудиторская палата/аудиторской палаты | Audit Chamber; Chamber of Auditors | f
қор/қоры | фонд/фонда | Fund; Foundation | m
банк/банкі | банк/банка | Bank | m
Орталық Банк/Орталық Банкі | Центральный банк/Центрального банка; Центробанк/Центробанка | Central Bank | m high
Резервтік банк/Резервтік банкі | Резервный банк/Резервного банка | Reserve Bank | m high
армия/армиясы | армия/армии | Army | f
хатшылық/хатшылығы | секретариат/секретариата | Secretariat | m
баспасөз орталығы/баспасөз орталығы | пресс-центр/пресс-центра | Press Centre; Press Center | m
Ұлттық жиналыс/Ұлттық жиналысы | Национальное собрание/Национального собрания | National Assembly | n high seats
Халық жиналысы/Халық жиналысы | Народное собрание/Народного собрания | People’s Assembly | n high seats
Министрлер кабинеті/Министрлер кабинеті | Кабинет министров/Кабинета министров; Кабмин/Кабмина | Cabinet of Ministers | m high
Президент Әкімшілігі/Президентінің Әкімшілігі | Администрация Президента/Администрации Президента | Administration of the President; Presidential Administration | f high
діни басқарма/діни басқармасы | духовное управление/духовного управления | Spiritual Administration | n
мүфтият/мүфтияты | муфтият/муфтията | Muftiate | m
мектеп/мектебі | школа/школы | School | f
орта мектеп/орта мектебі | средняя школа/средней школы | Secondary School | f
мектеп-лицей/мектеп-лицейі | школа-лицей/школы-лицея | School-Lyceum | f
мектеп-гимназия/мектеп-гимназиясы | школа-гимназия/школы-гимназии | School-Gymnasium | f
лицей/лицейі | лицей/лицея | Lyceum | m
гимназия/гимназиясы | гимназия/гимназии | Gymnasium | f
колледж/колледжі | колледж/колледжа | College | m
балабақша/балабақшасы | детский сад/детского сада | Kindergarten | m
университет/университеті | университет/университета | University | m
аурухана/ауруханасы | больница/больницы | Hospital | f
балалар ауруханасы/балалар ауруханасы | детская больница/детской больницы | Children’s Hospital | f
жұқпалы аурулар ауруханасы/жұқпалы аурулар ауруханасы | инфекционная больница/инфекционной больницы | Infectious Diseases Hospital | f
емхана/емханасы | поликлиника/поликлиники | Polyclinic; Outpatient Clinic | f
жедел жәрдем станциясы/жедел жәрдем станциясы | станция скорой помощи/станции скорой помощи | Ambulance Station | f
`
/** What tells a body of a kind from others: Kazakh, the Russian adjective, English. */
export const MODIFIERS = `
ұлттық | национальный | National | high
мемлекеттік | государственный | State | high
республикалық | республиканский | Republican | high
федералдық | федеральный | Federal | high
орталық | центральный | Central | high
тәуелсіз | независимый | Independent | high
бас | главный | Main
аумақтық | территориальный | Territorial
ведомствоаралық | межведомственный | Interagency
мамандандырылған | специализированный | Specialised; Specialized
әскери | военный | Military
кедендік | таможенный | Customs
көпбейінді | многопрофильный | Multidisciplinary
санитариялық-эпидемиологиялық; санитарлық-эпидемиологиялық | санитарно-эпидемиологический | Sanitary and Epidemiological
корольдік | королевский | Royal | high
монополияға қарсы | антимонопольный | Antimonopoly; Anti-Monopoly
жедел | оперативный | Operational
криминалдық; қылмыстық | криминальный | Criminal
туристік | туристический | Tourist
қоғамдық | общественный | Public
ветеринариялық | ветеринарный | Veterinary
аграрлық | аграрный | Agrarian
иммиграциялық | иммиграционный | Immigration
халықаралық | международный | International
бірыңғай | единый | Single
діни | духовный | Spiritual
тәртіптік | дисциплинарный | Disciplinary
мемлекетаралық | межгосударственный | Interstate
`
