/** Frequent words of neighbouring and of large languages that ours do not have. */
export const FREQUENT: ReadonlySet<string> = new Set(
  (
    'має мають ніхто кожен кожна людина людини кожны чалавек маюць всеки никой трябва може човек het een zijn wordt worden voor niet naar geen ook aan deze heeft hebben och att ' +
    'för inte på bara av eller ett från toute tout tous toutes tiene tienen todo toda todos todas nadie ninguna derecho tem têm deve devono ogni jeder jede kann кожного якої свако нико ' +
    'жакшы жөнүндө мүмкүн чакырат өкмөт мыйзамга жарандар жарандарды жарандардын маалыматты маалыматка ' +
    'няма има броят срещу заради както всички нея тях вече бъде бяха ' +
    'y muy han hacia según conforme sul nei nelle saranno sarà dopo paese siamo essere ' +
    'жана үчүн боюнча тууралуу тууралу болуп эле мыйзам маалымат ошол эмне кийин чейин катары ' +
    'силер ушул анын алардын аны турган жатат турат болот болду болгон эми эч кылмыш козголду расмий ' +
    'булак ' +
    'учун билан ва эмас керак эса фақат мумкин ушбу ҳам бу мазкур эди экан лекин унинг бўлган деб ' +
    'каби ҳақида бўйича юзасидан қарор қабул қилди яхши ' +
    'що від або це які як щодо зі вони лише тільки але якщо буде будуть цим цих цієї було були його її їх ' +
    'яка який проти під після також ' +
    'ці яны што гэта толькі якія гэтым гэтымі паводле пры аб са яго іх будуць ' +
    'гэж байна нь юм болон энэ бид сайн хэн дагуу зөвхөн албан байх ' +
    'се ще че като които която който няма към през беше си това тази тези бъдат му кой срещу молим ' +
    'преди според ' +
    'је ће од која који није бити али као смо сте овог овом ових због према број иза ' +
    'bir sadece için ile olarak olan daha çok gibi kadar sonra değil yalnızca ancak veya iyi göre ilgili kimin ' +
    'uchun bilan emas kerak shu haqida faqat yoki mazkur yuzasidan qaror qabul qildi yaxshi soni ' +
    'ortida muvofiq holat edi ekan deb kabi boʻlgan ular biz siz ' +
    'və üçün ilə kimi görə yaxşı barədə yalnız ' +
    'das und ist nicht mit ein eine auf für dem sich auch werden wird sind zu sie nur über wir uns im ' +
    'zum zur vor warnt bleiben nach bei aus gegen keine wer haben wurde wurden dass oder ' +
    'ja oma või ning nende ainult mitte kuid palume kes siis seda ' +
    'һәм белән өчен дип иде булган гына дә нә генә бик юк кирәк икән аның шул була булачак итте ' +
    'яхшы буенча турында торган эше ' +
    'ir kas yra kad tik ' +
    'że się nie jest oraz dla przez tylko od ze kto są był została zostaną zostały przy przed coraz ' +
    'tej tym tymi zgodnie dobrze jak już aby lub ' +
    'les dans que une qui au ne nous vous il elle ils ont été sont cette ce aux avec contre ou ' +
    'mais faire ses leur leurs notre votre même aussi afin ainsi selon appelle demande autorités citoyens ministère gouvernement ' +
    'las como más por sus lo sobre este esta estos estas fue será serán está contra desde hasta quién ' +
    'di che della sono dei delle degli dello gli alla alle contro tutti cittadini nel nella si dalla dai hanno da stato ' +
    'stata chi bene questi questo questa più dopo ' +
    'não uma dos ao um pela pelo são foi nas apenas todos cidadãos governo ministério ' +
    'yang untuk hanya kepada masyarakat pemerintah dengan ini itu tidak dari pada ' +
    'és hogy nem egy ' +
    'şi și din nu cu pentru în să vă cei cele acest aceste după fost vor va bine cine doar iar ' +
    'эмес'
  ).split(' '),
)

/** Such words that names and loans bring into ours as well: “Rio de Janeiro”, “et al.”. */
export const FREQUENT_IN_NAMES: ReadonlySet<string> = new Set(
  'una est sur par los del des du para dat con non com'.split(' '),
)

/** Endings of Romance, German, Bulgarian and Kyrgyz words, whose letters follow each other as ours do. */
export const FOREIGN_ENDING =
  /(?:ciones|mente|iendo|idad|ieron|aron|zioni?|zione|ungen|keit|lich|ieren|aient|ството|нието|ията|[аиу]рата|[нк]ата|ванията|циите|телите|никът|овете|[кч]ите|[лд]өр|[аоуө]{2}[гб]а|ууга|ууда|оого|лүү|[дтл]ор(?:ду|дун|го|до|дон)|..[аеоөй]б[иыуү]з)$/u
