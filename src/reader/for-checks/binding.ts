/** What is asked of any request, whichever check hears it: whether it binds. */
export const BINDING = 'whether it binds'
