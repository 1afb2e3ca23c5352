/** Letters of Kazakh that Russian and English lack, in lower case. */
export const KAZAKH_LETTERS = 'әғқңөұүһі'
