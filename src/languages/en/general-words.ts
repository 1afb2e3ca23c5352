/** Folded. */
const WORDS = `
  a an the of to in on at by for with from into as and or but if than that this these those it its he she they them their
  we us our you your who which what when while how is are was were be been being has have had do does did will would can
  could may might shall should there here also still just very so other others another each one ones own same want wants
  wanted wish set sets put get got make makes made take takes taken go goes come comes become becomes became thing things
  such way ways time times space place case number part people person persons country about through over under out up down`

/** Words that tell nobody why they were taken for a move, however much they weigh. */
export const generalWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
