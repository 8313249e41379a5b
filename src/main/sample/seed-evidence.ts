import type { UseCaseContext } from '#main/use-cases/context.ts'
import { createEvidence } from '#main/use-cases/evidence-log.ts'
import { listLadders } from '#main/use-cases/ladders.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { SAMPLE_LOG } from './sample-evidence.ts'
import type { SampleEntry } from './sample-evidence.ts'
import type { SamplePlan } from './sample-time.ts'
import { dayBack, onDay, stored } from './sample-time.ts'

/** What she noted in one half year, as far as it has come by now; linked to the ladders that are installed. */
export const seedEvidence = (context: UseCaseContext, plan: SamplePlan, halvesBack: number): EvidenceId[] => {
  const ladders = new Set(stored(listLadders(context)).map(({ id }) => id))
  return SAMPLE_LOG.filter((entry) => entry.halvesBack === halvesBack).flatMap((entry) => {
    const on = dayBack(context, plan, [halvesBack, ...entry.on])
    const to = entry.to === undefined ? null : dayBack(context, plan, [halvesBack, ...entry.to])
    if (on === null || (entry.to !== undefined && to === null)) return []
    const links = Object.entries(entry.links).flatMap(([ladder, claims]) =>
      ladders.has(ladder) ? claims.map((claim) => ({ ladder, claim })) : [],
    )
    const { id } = stored(
      createEvidence(onDay(context, to ?? on), { fields: { ...fieldsOf(entry, plan), on, to }, links }),
    )
    return [id]
  })
}

const fieldsOf = (entry: SampleEntry, { locale, marked }: SamplePlan) => ({
  title: marked(entry.title[locale]),
  what: entry.what?.[locale] ?? '',
  outcome: entry.outcome[locale],
  kind: entry.kind,
  project: entry.project?.[locale] ?? '',
  link: entry.link ?? null,
  stance: entry.isAgainst === true ? ('against' as const) : ('supports' as const),
  private: entry.isPrivate === true,
})
