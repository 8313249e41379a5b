// npm run pictures [-- FOLDER]: walks through every screen in both languages and themes, at every size that has to hold;
// measures whether it fits, asks axe, and leaves a picture of each to look at. Takes minutes, hence apart from `npm test`.

import { join, resolve } from 'node:path'
import { root } from './lib/paths.mjs'
import { playwright } from './lib/tools.mjs'

const folder = resolve(process.argv[2] ?? join(root, 'test-results', 'pictures'))
const walk = join('tests', 'e2e', 'screens.e2e.ts')
const { code } = await playwright([walk], { ...process.env, CAIRN_PICTURES: folder })
console.log(`The pictures are in ${folder}`)
process.exit(code)
