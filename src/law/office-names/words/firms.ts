/**
 * Kinds of firms and the forms that law gives them: Kazakh alone and as somebody's, Russian and its genitive, English; see `rows.ts`.
 * Forms by the Civil Code of Kazakhstan and that of Russia, in the letters that stand in registers.
 */
export const FIRMS = `
компания/компаниясы | компания/компании | Company | f
кәсіпорын/кәсіпорны | предприятие/предприятия | Enterprise | n
зауыт/зауыты | завод/завода | Plant | m
ұлттық компания/ұлттық компаниясы; ҰК/ҰК | национальная компания/национальной компании; нацкомпания/нацкомпании; НК/НК | National Company | f
авиакомпания/авиакомпаниясы; әуе компаниясы/әуе компаниясы | авиакомпания/авиакомпании | Airline | f
корпорация/корпорациясы | корпорация/корпорации | Corporation | f
холдинг/холдингі; холдинг/холдинг | холдинг/холдинга | Holding; Holding Company | m
концерн/концерні | концерн/концерна | Concern | m
фабрика/фабрикасы | фабрика/фабрики | Factory | f
комбинат/комбинаты | комбинат/комбината | Works; Combine | m
шахта/шахтасы | шахта/шахты | Mine; Colliery | f
электр стансасы/электр стансасы; электр станциясы/электр станциясы | электростанция/электростанции | Power Station; Power Plant | f
ЖЭО/ЖЭО; ЖЭО/ЖЭО-сы | ТЭЦ/ТЭЦ | =Heat and Power Plant; Combined Heat and Power Plant | f
әуежай/әуежайы | аэропорт/аэропорта | Airport | m
сауда орталығы/сауда орталығы | торговый центр/торгового центра | Shopping Centre; Shopping Center; Shopping Mall | m
ЖШС/ЖШС; жауапкершілігі шектеулі серіктестік/жауапкершілігі шектеулі серіктестігі | ТОО/ТОО; товарищество с ограниченной ответственностью/товарищества с ограниченной ответственностью | LLP; Limited Liability Partnership | n form bare
ЖШҚ/ЖШҚ | ООО/ООО; общество с ограниченной ответственностью/общества с ограниченной ответственностью | LLC; Limited Liability Company | n form bare
АҚ/АҚ; акционерлік қоғам/акционерлік қоғамы | АО/АО; акционерное общество/акционерного общества | JSC; Joint Stock Company; Joint-Stock Company | n form bare
жария АҚ/жария АҚ | ПАО/ПАО; публичное акционерное общество/публичного акционерного общества | PJSC; Public Joint Stock Company | n form bare
ашық АҚ/ашық АҚ; ААҚ/ААҚ | ОАО/ОАО; открытое акционерное общество/открытого акционерного общества | OJSC; Open Joint Stock Company | n form bare
жабық АҚ/жабық АҚ; ЖАҚ/ЖАҚ | ЗАО/ЗАО; закрытое акционерное общество/закрытого акционерного общества | CJSC; Closed Joint Stock Company | n form bare
РМК/РМК; ШЖҚ РМК/ШЖҚ РМК | РГП/РГП; РГП на ПХВ/РГП на ПХВ | Republican State Enterprise | n form
КМК/КМК; ШЖҚ КМК/ШЖҚ КМК | КГП/КГП; КГП на ПХВ/КГП на ПХВ | Communal State Enterprise | n form
МКК/МКК; ШЖҚ МКК/ШЖҚ МКК | ГКП/ГКП; ГКП на ПХВ/ГКП на ПХВ | State Communal Enterprise | n form
МКҚК/МКҚК | ГККП/ГККП | State Communal Treasury Enterprise | n form
РММ/РММ | РГУ/РГУ | Republican State Institution | n form
КММ/КММ | КГУ/КГУ | Communal State Institution | n form
ҚҚ/ҚҚ; қоғамдық қор/қоғамдық қоры | ОФ/ОФ; общественный фонд/общественного фонда | Public Foundation | m form
ҚБ/ҚБ; қоғамдық бірлестік/қоғамдық бірлестігі | ОО/ОО; общественное объединение/общественного объединения | Public Association | n form
ЖК/ЖК; жеке кәсіпкер/жеке кәсіпкер | ИП/ИП; индивидуальный предприниматель/индивидуального предпринимателя | Sole Trader; Individual Entrepreneur | m form
`
