export { lemmas as keys } from './dictionary.ts'
