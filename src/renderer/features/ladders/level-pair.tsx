import { useWords } from '#renderer/lib/words-context.tsx'
import { resolveText } from '#shared/resolve-text.ts'
import type { Text } from '#shared/text.ts'
import { alignTexts } from './align-texts.ts'
import { Compared } from './compared.tsx'
import type { LevelSection } from './competency-sections.ts'
import { keyed } from '#renderer/components/keyed.ts'
import { LevelTexts } from './level-grid.tsx'
import { LevelTag } from './level-tag.tsx'
import { useReading } from './reading-context.tsx'
import { SectionTitle } from './section-title.tsx'
import { Spoken } from './spoken.tsx'

/** Two neighbouring levels, row by row side by side, with what is new in the higher one marked. */
export const LevelPair = ({
  sections,
  below,
  above,
  label,
}: {
  readonly sections: readonly LevelSection[]
  readonly below: string
  readonly above: string
  readonly label: string
}) => {
  const told = sections.filter(({ byLevel }) => byLevel[below] !== undefined || byLevel[above] !== undefined)
  return (
    <table className="level-pair">
      <caption className="sr">{label}</caption>
      <colgroup>
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          {[below, above].map((id) => (
            <th key={id} scope="col">
              <LevelTag id={id} />
            </th>
          ))}
        </tr>
      </thead>
      {told.map((section) => (
        <PairSection key={section.id} section={section} below={below} above={above} />
      ))}
    </table>
  )
}

const PairSection = ({
  section,
  below,
  above,
}: {
  readonly section: LevelSection
  readonly below: string
  readonly above: string
}) => {
  const { ladder, languages } = useReading()
  const language = languages[0] ?? ''
  const textOf = (text: Text): string => resolveText(text, language, ladder.languages).text
  const pairs = alignTexts(section.byLevel[below] ?? [], section.byLevel[above] ?? [], textOf, language)
  const onlyBelow = pairs.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []))
  const onlyAbove = pairs.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  return (
    <tbody>
      <tr className="pair-title">
        <th scope="rowgroup" colSpan={2}>
          <SectionTitle title={section.title} />
        </th>
      </tr>
      {keyed(pairs).map(([key, { before, after }]) =>
        before === null || after === null ? null : (
          <tr key={key} className={section.shape}>
            <td>
              <Spoken text={before} />
            </td>
            <td>
              <Compared text={after} before={before} below={below} />
            </td>
          </tr>
        ),
      )}
      {onlyBelow.length + onlyAbove.length > 0 && (
        <tr className={section.shape}>
          <td>
            <Alone texts={onlyBelow} shape={section.shape} level={below} />
          </td>
          <td>
            <Alone texts={onlyAbove} shape={section.shape} level={above} isNew />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** What one of the two levels says and the other has no counterpart for; new where it is the higher one. */
const Alone = ({
  texts,
  shape,
  level,
  isNew = false,
}: {
  readonly texts: readonly Text[]
  readonly shape: LevelSection['shape']
  readonly level: string
  readonly isNew?: boolean
}) => {
  const { say } = useWords()
  if (texts.length === 0) return <Nothing level={level} />
  return (
    <>
      <p className="compare-note">{say(isNew ? 'ladders:compare.newAt' : 'ladders:compare.onlyAt', { level })}</p>
      {isNew ? (
        <ins className="all-new">
          <LevelTexts shape={shape} texts={texts} />
        </ins>
      ) : (
        <LevelTexts shape={shape} texts={texts} />
      )}
    </>
  )
}

const Nothing = ({ level }: { readonly level: string }) => {
  const { say } = useWords()
  return (
    <span className="q">
      <span aria-hidden="true">–</span>
      <span className="sr">{say('ladders:compare.nothing', { level })}</span>
    </span>
  )
}
