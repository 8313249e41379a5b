import { WhyLink } from '#renderer/components/why-link.tsx'

/** Figures by name, the decisive ones strong; each opens how it came about. */
export const FigureList = ({
  figures,
}: {
  readonly figures: readonly { readonly name: string; readonly value: string; readonly isStrong?: boolean }[]
}) => (
  <dl>
    {figures.flatMap(({ name, value, isStrong = false }) => [
      <dt key={`${name} name`}>{name}</dt>,
      <dd key={`${name} value`}>
        <WhyLink part="overall" figure={`overall ${name}`} name={name} value={value}>
          {isStrong ? <b>{value}</b> : value}
        </WhyLink>
      </dd>,
    ])}
  </dl>
)
