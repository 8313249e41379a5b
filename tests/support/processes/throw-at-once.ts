// A thread with a bug.
throw new Error('a fault')
