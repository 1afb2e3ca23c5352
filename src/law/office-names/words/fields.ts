/** What bodies are for: Kazakh, the Russian genitive or what «по» leads, English; see `rows.ts`. */
export const FIELDS = `
ішкі істер | внутренних дел | Internal Affairs; Interior; the Interior; Home Affairs; Home
сыртқы істер; сыртқы байланыс | иностранных дел | Foreign Affairs; Foreign
әділет | юстиции | Justice
қорғаныс | обороны | Defence; Defense
қаржы | финансов | Finance
экономика | экономики | Economy
ұлттық экономика | национальной экономики | National Economy
денсаулық сақтау | здравоохранения | Health; Healthcare; Public Health; Health Care
білім | образования | Education
білім беру | =образования | =Education
оқу-ағарту | просвещения | Education; Enlightenment
ғылым | науки | Science
жоғары білім | высшего образования | Higher Education
ақпараттық қызметтер | информационных услуг | Information Services
мәдениет | культуры | Culture
ақпарат | информации | Information
бұқаралық коммуникациялар | массовых коммуникаций | Mass Communications
коммуникациялар | коммуникаций; по коммуникациям | Communications; Communication
телекоммуникациялар | по телекоммуникациям | Telecommunications; Telecommunication
телерадио хабарларын тарату | по телерадиовещанию | Broadcasting
спорт | спорта | Sports; Sport
дене шынықтыру | физической культуры | Physical Culture
көші-қон | миграции | Migration
туризм | туризма | Tourism
жастар саясаты; жастар | молодежной политики | Youth Policy
жастар саясаты мәселелері | по вопросам молодежной политики | =Youth Policy
табиғи ресурстар және табиғат пайдалануды реттеу | природных ресурсов и регулирования природопользования | Natural Resources and Nature Management Regulation
жер ресурстарын басқару | по управлению земельными ресурсами | Land Management
сумен жабдықтау | водоснабжения | Water Supply
мемлекеттік сәулет-құрылыс бақылау | государственного архитектурно-строительного контроля | State Architectural and Construction Control
техникалық инспекция | технической инспекции | Technical Inspection
құрылыс, сәулет және қала құрылысы | строительства, архитектуры и градостроительства | Construction, Architecture and Urban Planning
қоғамдық даму | общественного развития | Social Development; Public Development
ішкі саясат | внутренней политики | Internal Policy; Domestic Policy
еңбек | труда | Labour; Labor
халықты әлеуметтік қорғау | социальной защиты населения | Social Protection of the Population; Social Protection of Population
әлеуметтік қорғау | социальной защиты | Social Protection
жұмыспен қамту | занятости | Employment
әлеуметтік бағдарламалар | социальных программ | Social Programmes; Social Programs
энергетика | энергетики | Energy
көлік | транспорта | Transport
экология | экологии | Ecology
табиғи ресурстар | природных ресурсов | Natural Resources
ауыл шаруашылығы | сельского хозяйства | Agriculture
сауда | торговли; по торговле | Trade; Commerce
интеграция | интеграции | Integration
өнеркәсіп | промышленности | Industry
құрылыс | строительства | Construction
цифрлық даму | цифрового развития | Digital Development
жасанды интеллект | искусственного интеллекта | Artificial Intelligence
төтенше жағдайлар | по чрезвычайным ситуациям; чрезвычайных ситуаций; по ЧС | Emergency Situations; Emergencies; Emergency
дін істері | по делам религий | Religious Affairs
қаржылық мониторинг | по финансовому мониторингу; финансового мониторинга | Financial Monitoring
қаржы нарығын реттеу және дамыту | по регулированию и развитию финансового рынка | Regulation and Development of the Financial Market
бәсекелестікті қорғау және дамыту | по защите и развитию конкуренции | Protection and Development of Competition
сыбайлас жемқорлыққа қарсы іс-қимыл | по противодействию коррупции | Combating Corruption; Anti-Corruption; Anticorruption; Countering Corruption | for
құқықтық статистика | по правовой статистике | Legal Statistics
құқықтық статистика және арнайы есепке алу | по правовой статистике и специальным учетам | Legal Statistics and Special Records
санитариялық-эпидемиологиялық бақылау | санитарно-эпидемиологического контроля | Sanitary and Epidemiological Control; Sanitary-Epidemiological Control
ұлттық қауіпсіздік | национальной безопасности | National Security
қауіпсіздік | безопасности | Security
мемлекеттік кірістер | государственных доходов | State Revenue; State Revenues
статистика | статистики | Statistics
ұлттық статистика | национальной статистики | National Statistics
кәсіпкерлік | предпринимательства | Entrepreneurship
санитариялық бақылау | санитарного контроля | Sanitary Control
мемлекеттік қауіпсіздік | государственной безопасности | State Security
мемлекеттік қызмет істері | по делам государственной службы | Civil Service Affairs
полиция | полиции | Police | before
милиция | милиции | =Police | before
БАҚ істері | по делам СМИ; по делам средств массовой информации | Media Affairs; Mass Media Affairs
жастар істері | по делам молодежи | Youth Affairs
отбасы істері | по делам семьи | Family Affairs
ұйымдасқан қылмысқа қарсы күрес | по борьбе с организованной преступностью | Combating Organised Crime; Combating Organized Crime | for
экстремизмге қарсы іс-қимыл | по противодействию экстремизму | Combating Extremism; Countering Extremism | for
қоғамдық қауіпсіздік | общественной безопасности | Public Security; Public Safety
ветеринария | ветеринарии; по ветеринарии | Veterinary Affairs
баспасөз | печати | Press
әкімшілік полиция | административной полиции | Administrative Police | before
киберқылмысқа қарсы күрес | по борьбе с киберпреступностью | Combating Cybercrime; Cybercrime | for
тұрғын үй-коммуналдық шаруашылық | жилищно-коммунального хозяйства | Housing and Communal Services; Housing and Utilities
адам құқықтары | по правам человека | Human Rights
қорғаныс істері | по делам обороны | Defence Affairs; Defense Affairs
азаматтық қорғаныс | гражданской обороны | Civil Defence; Civil Defense
азаматтық қорғау | гражданской защиты | Civil Protection
құқық тәртібін қорғау | охраны правопорядка; охраны общественного порядка | Public Order; Maintenance of Public Order
қоғамдық денсаулық сақтау | общественного здравоохранения | =Public Health
су ресурстары | водных ресурсов; по водным ресурсам | Water Resources; Water
ирригация | ирригации | Irrigation
су шаруашылығы | водного хозяйства | Water Management
орман шаруашылығы | лесного хозяйства; по лесному хозяйству | Forestry; Forests
инновациялар | инноваций | Innovation; Innovations
аэроғарыш өнеркәсібі | аэрокосмической промышленности | Aerospace Industry
цифрландыру | цифровизации | Digitalisation; Digitalization
ақпараттық қауіпсіздік | информационной безопасности | Information Security
жұмыспен қамтуды үйлестіру | координации занятости | Employment Coordination; Coordination of Employment
теміржол; темір жол; теміржол көлігі | железнодорожного транспорта | Railway Transport; Railways
су көлігі | водного транспорта | Water Transport
теміржол және су көлігі | железнодорожного и водного транспорта | Railway and Water Transport
жолаушылар көлігі | пассажирского транспорта | Passenger Transport
жер қатынастары | земельных отношений | Land Relations
инвестициялар | инвестиций | Investment; Investments
тілдерді дамыту | развития языков; по развитию языков | Language Development; Development of Languages
тұтынушылардың құқықтарын қорғау | по защите прав потребителей | Consumer Protection; Consumer Rights; Consumer Rights Protection
балалардың құқықтарын қорғау | по охране прав детей | Children’s Rights Protection; Protection of Children’s Rights
мемлекеттік сатып алу | государственных закупок | Public Procurement
қылмыстық-атқару жүйесі | уголовно-исполнительной системы | Penal System; the Penal System; Penitentiary System
табиғи монополияларды реттеу | по регулированию естественных монополий | Regulation of Natural Monopolies
өнеркәсіптік қауіпсіздік | промышленной безопасности | Industrial Safety
медициналық және фармацевтикалық бақылау | медицинского и фармацевтического контроля | Medical and Pharmaceutical Control
экологиялық реттеу және бақылау | экологического регулирования и контроля | Environmental Regulation and Control
цифрлық қауіпсіздік | цифровой безопасности | Digital Security
цифрлық технологиялар | цифровых технологий | Digital Technologies
ақпараттық технологиялар | информационных технологий | Information Technology; Information Technologies
киберқауіпсіздік | кибербезопасности | Cybersecurity; Cyber Security
ақпараттық саясат | информационной политики | Information Policy
контент мониторингі | мониторинга контента | Content Monitoring
медиа мониторингі; медиа мониторинг; медиамониторинг | мониторинга медиа; медиамониторинга | Media Monitoring
БАҚ мониторингі | мониторинга СМИ; мониторинга средств массовой информации | =Media Monitoring
ақпараттық кеңістік мониторингі | мониторинга информационного пространства | Information Space Monitoring
байланыс | связи | =Communications
стратегиялық коммуникациялар | стратегических коммуникаций | Strategic Communications
экономикалық тергеп-тексеру; экономикалық тергеу | экономических расследований; по экономическим расследованиям | Economic Investigations
қаржы мониторингі | =по финансовому мониторингу | =Financial Monitoring
экономикалық қылмысқа қарсы күрес | по борьбе с экономическими преступлениями | Combating Economic Crime; Combating Economic Crimes | for
киберқылмысқа қарсы іс-қимыл | по противодействию киберпреступности | Countering Cybercrime | for
қоғаммен байланыс | по связям с общественностью; связей с общественностью; общественных связей | Public Relations; Corporate Affairs; Public Affairs
қоғамдық даму істері | по делам общественного развития | =Social Development
әйелдер істері | по делам женщин | Women’s Affairs
әйелдер істері және отбасылық-демографиялық саясат | по делам женщин и семейно-демографической политике | Women’s Affairs and Family and Demographic Policy
терроризмге қарсы іс-қимыл | по противодействию терроризму | Counter-Terrorism; Countering Terrorism | for
тарифтер | по тарифам | Tariffs
салық | по налогам; налогов | Tax; Taxation
мемлекеттік тіл | государственного языка | State Language
тұрғын үй саясаты | жилищной политики | Housing Policy
құқықтық қамтамасыз ету | правового обеспечения | Legal Support
балаларды қорғау | защиты детей | Child Protection
дәрілік заттар сараптамасы | экспертизы лекарственных средств | Medicines Evaluation
дағдарыстық жағдайлар | кризисных ситуаций; по кризисным ситуациям | Crisis Situations
сейсмология | сейсмологии | Seismology
гидрометеорология | гидрометеорологии | Hydrometeorology; Meteorology
экологиялық бақылау | экологического контроля | Environmental Control; Environmental Protection
жол полициясы | дорожной полиции | Road Police; Traffic Police | before
дағдарыс жағдайларын басқару; дағдарысты басқару | управления кризисными ситуациями; управления в кризисных ситуациях | Crisis Management
үкіметтік коммуникациялар | правительственных коммуникаций | Government Communications
қоғамдық коммуникациялар | общественных коммуникаций | Public Communications
қоршаған ортаны қорғау; қоршаған орта | охраны окружающей среды; окружающей среды | Environment; Environment Protection
жергілікті басқару | местного самоуправления; по делам местного самоуправления | Local Government; Local Self-Government
ішкі қауіпсіздік | внутренней безопасности | Homeland Security
азаматтық авиация | гражданской авиации | Civil Aviation
балық шаруашылығы | рыбного хозяйства; по рыбному хозяйству | Fisheries
жұмылдыру дайындығы | мобилизационной подготовки | Mobilisation Preparation; Mobilization Preparation
медициналық бақылау | медицинского контроля | Medical Control
киберполиция | киберполиции | Cyber Police; Cyberpolice | before
криминалдық полиция | криминальной полиции | Criminal Police | before
қылмыстық іздестіру | уголовного розыска | Criminal Investigation | before
қылмыстық тергеу | уголовных расследований | Criminal Investigations
өз қауіпсіздігі | собственной безопасности | Internal Security
білім беру сапасын бақылау | контроля качества образования | Education Quality Control
білім беру сапасын қамтамасыз ету | обеспечения качества в сфере образования | Education Quality Assurance
тауарлар мен көрсетілетін қызметтердің сапасы мен қауіпсіздігін бақылау | контроля качества и безопасности товаров и услуг | Goods and Services Quality and Safety Control; Quality and Safety Control of Goods and Services
қаржы нарығын реттеу | по регулированию финансового рынка | Regulation of the Financial Market; Financial Market Regulation
бәсекелестікті қорғау | по защите конкуренции | Protection of Competition; Competition Protection
стратегиялық жоспарлау және реформалар | по стратегическому планированию и реформам | Strategic Planning and Reforms
стратегиялық жоспарлау | по стратегическому планированию | Strategic Planning
атом энергиясы | по атомной энергии | Atomic Energy; Nuclear Energy
геология | геологии | Geology
сәулет және қала құрылысы | архитектуры и градостроительства | Architecture and Urban Planning
сәулет, қала құрылысы және жер қатынастары | архитектуры, градостроительства и земельных отношений | Architecture, Urban Planning and Land Relations
мемлекеттік сәулет-құрылыс бақылауы | государственного архитектурно-строительного контроля | State Architectural and Construction Control
автомобиль жолдары | автомобильных дорог | Roads; Highways
ішкі мемлекеттік аудит | внутреннего государственного аудита | Internal State Audit
қазынашылық | казначейства | Treasury
ветеринариялық бақылау және қадағалау | ветеринарного контроля и надзора | Veterinary Control and Supervision
индустриялық-инновациялық даму | индустриально-инновационного развития | Industrial and Innovative Development
орман шаруашылығы және жануарлар дүниесі | лесного хозяйства и животного мира | Forestry and Wildlife
кәсіпкерлер | предпринимателей | Entrepreneurs
отбасы, балалар және жастар істері | по делам семьи, детей и молодежи | Family, Child and Youth Affairs
референдум | по референдуму; по проведению референдума | Referendum
аумақтық басқару | территориального управления | Territorial Administration
инфрақұрылым | инфраструктуры; инфраструктур | Infrastructure
өңірлік даму | регионального развития | Regional Development
аумақтық даму | территориального развития | Territorial Development
шағымдар | по работе с жалобами | Complaints
сайлау | выборов | Elections
құқық қолдану | правоприменения | Enforcement
операциялар | операций | Operations
хаттама | протокола | Protocol
медиа | медиа | Media
медиамен байланыс | по связям со СМИ | Media Relations
құқықтық мәселелер | правовых вопросов | Legal Affairs
парламент істері | по делам парламента | Parliamentary Affairs
жергілікті даму | местного развития | Local Development
елді мекендерді жоспарлау | планирования поселений | Town Planning
жоспарлау | планирования | Planning
зерттеулер | исследований | Research
оқыту | обучения | Training
адам ресурстары | кадров | Human Resources; Personnel
логистика | логистики | Logistics
түрмелер | тюрем | Prisons; Correctional Services
тау-кен ісі | горного дела | Mines; Mining
мұнай | нефти | Petroleum
жолдар | дорог | =Roads
жер | земель | Lands; Land
жабайы табиғат | дикой природы | Wildlife
тағам қауіпсіздігі | безопасности пищевых продуктов | Food Safety
стандарттар | стандартов | Standards
есірткіге қарсы күрес | по борьбе с наркотиками | Counter-Narcotics; Drug Control; Narcotics Control
ойын бизнесі | игорного бизнеса | Gambling; Gaming
сақтандыруды қадағалау | страхового надзора | Insurance Supervisory; Insurance Supervision
сыртқы барлау | внешней разведки | Foreign Intelligence
барлау | разведки | Intelligence
ақпарат және қауіпсіздік | информации и безопасности | Information and Security
онлайн қауіпсіздік | безопасности в интернете | Online Safety
сайлау істері | по делам выборов | Electoral Affairs
әскери-теңіз ақпараты | военно-морской информации | Naval Information
энергияны реттеу | регулирования энергетики | Energy Regulatory; Energy Regulation
қоршаған ортаны қорғау | =охраны окружающей среды | Environmental Protection; Environment Protection
муниципалитеттер | по делам муниципалитетов | Municipalities; Municipal Affairs
технологиялар | технологий | Technology; Technologies
пошта істері | почтовых дел | Postal Affairs
әл-ауқат | благополучия | Wellness; Welfare
отбасы | семьи | Family
балалар | по делам детей | Children
экономикалық даму | экономического развития | Economic Development
жұмылдыру | мобилизации | Mobilisation; Mobilization
қылмысқа қарсы күрес | по борьбе с преступностью | Combating Crime; Crime | for
экономикалық қауіпсіздік | экономической безопасности | Economic Security
цифрлық трансформация | цифровой трансформации | Digital Transformation
=ақпарат | по информации | =Information
`
