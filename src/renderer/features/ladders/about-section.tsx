import type { ReactNode } from 'react'

/** A part of what is told about a ladder; `id` is its place, for hits of a search. */
export const AboutSection = ({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: ReactNode
  readonly children: ReactNode
}) => (
  <section className="reader-section" data-place={id}>
    <h2>{title}</h2>
    {children}
  </section>
)
