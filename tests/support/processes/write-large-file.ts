import { writeWholeFile } from '#main/files/write-whole-file.ts'

// A process of its own: writes a megabyte to the file named, and says how it went. What starts it may leave it less room.
const [path = ''] = process.argv.slice(2)
console.log(JSON.stringify(writeWholeFile(path, new Uint8Array(1_000_000))))
