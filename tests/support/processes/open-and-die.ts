import { openDatabase } from '#main/storage/open-database.ts'

// A process of its own: opens the store named first, runs the SQL named second, says how it went, and dies without closing.
const [folder = '', sql = ''] = process.argv.slice(2)
const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
if (opened.ok) opened.value.db.exec(sql)
console.log(opened.ok ? opened.value.origin : opened.error.code)
process.kill(process.pid, 'SIGKILL')
