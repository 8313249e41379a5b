import { useWords } from '#renderer/lib/words-context.tsx'

const QUESTIONS = ['newVersion', 'newLaptop', 'spelling', 'sync', 'help'] as const

/** What an app that never goes online has to say in advance. */
export const QuestionsTab = () => {
  const { say } = useWords()
  return (
    <>
      {QUESTIONS.map((id) => (
        <section key={id}>
          <h2>{say(`help:questions.${id}.title`)}</h2>
          {say(`help:questions.${id}.text`)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph} className="prose">
                {paragraph}
              </p>
            ))}
        </section>
      ))}
    </>
  )
}
