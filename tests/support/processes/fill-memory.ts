// A thread that takes all the memory there is.
const kept: string[][] = []
for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${kept.length} ${index}`))
