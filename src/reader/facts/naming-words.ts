/** Legal forms and other words that stand before the name of an organisation. */
const ORGANISATION =
  /^(тоо|ао|ип|нао|гкп|оф|общественн|ооо|оао|жшс|ақ|қб|llp|jsc|ltd|llc|inc|ngo|телеканал|газет|сайт|портал|издани|телеграм-канал|паблик|движени|организаци|партия|партии|партию|партией|группировк|арнасы|ұйымы|партиясы|movement|party|channel|newspaper|website|organisation|organization)/u

/** Whether the name of an organisation may stand behind a word. */
export function mayNameOrganisation(folded: string): boolean {
  return ORGANISATION.test(folded)
}

/** Words before a single capitalised word that make a name of it. */
const TITLE =
  /^(mr|mrs|ms|dr|prof|president|minister|senator|congressman|congresswoman|secretary|governor|mayor|professor|general|господин.{0,3}|госпож.{0,3}|г-н.{0,2}|г-ж.{0,2}|блогер.{0,2}|журналист.{0,2}|активист.{0,2}|депутат.{0,2}|адвокат.{0,2}|олигарх.{0,2}|банкир.{0,2}|мырза)$/u

/** Words before the names that stand for an example of a group: "groups like", "parties including". */
const EXAMPLE = /^(like|including|namely)$/u

/** Where things are written, not who writes them: "sites like Facebook". */
const PLATFORM =
  /^(facebook|twitter|x|telegram|whatsapp|tiktok|instagram|youtube|viber|threads|vkontakte|google|reddit|internet)$/u

/** Whether a word makes a name of the capitalised word behind it: in Latin script any, in Cyrillic a surname. */
export function isTitle(folded: string): boolean {
  return TITLE.test(folded)
}

/** Whether the words before a capitalised word make it an example: "like Hamas", "such as Hamas". */
export function givesExample(folded: string, before: string, name: string): boolean {
  return (EXAMPLE.test(folded) || (folded === 'as' && before === 'such')) && !PLATFORM.test(name)
}

/** Words for those who fight or speak under a name of their own: "Al-Shabaab militants", "Reuters news agency". */
const UNDER_NAME =
  /^(militants?|elements|terrorists?|fighters|insurgents|invaders|occupiers|rebels|agency|newspaper|gang|cartel|movement|terrorist)$/u

/** Whether the word behind a capitalised one makes it the name of a group or an outlet. */
export function isUnderName(folded: string): boolean {
  return UNDER_NAME.test(folded)
}
