import { sql } from "drizzle-orm";
import { bigint, boolean, integer, pgView, text } from "drizzle-orm/pg-core";
import type { FactStatus } from "../views.ts";

/**
 * What people see: each machine's fact under the decision in force, and each accepted fact that the latest version no longer yields.
 * The decision in force is the last that says accept, edit, reject or defer and was not undone, unless the figure has changed since.
 */
export const published = pgView("published", {
  sourceId: bigint({ mode: "number" }).notNull(),
  factId: text().notNull(),
  start: integer().notNull(),
  parkId: bigint({ mode: "number" }),
  subjectKind: text().notNull(),
  subject: text().notNull(),
  metric: text().notNull(),
  decisionId: bigint({ mode: "number" }),
  status: text().$type<FactStatus>().notNull(),
  changed: boolean().notNull(),
  disagrees: boolean().notNull(),
  gone: boolean().notNull(),
}).as(sql`
select f.source_id, f.id as fact_id, f.start, f.park_id,
  coalesce(o.over->'subject'->>'kind', f.subject_kind) as subject_kind,
  coalesce(o.over->'subject'->>'name', f.subject) as subject,
  coalesce(o.over->>'metric', f.metric) as metric,
  d.id as decision_id,
  case when d.id is null or d.action = 'defer' or d.id = f.superseded_by then 'pending'
    when d.action = 'reject' then 'rejected' else 'accepted' end as status,
  coalesce(d.id = f.superseded_by, false) as changed,
  coalesce(d.id = f.disputed_by, false) as disagrees,
  false as gone
from fact f
left join lateral (
  select * from decision taken
  where taken.source_id = f.source_id and taken.fact_id = f.id and taken.action in ('accept', 'edit', 'reject', 'defer')
    and not exists (select 1 from decision u where u.undoes = taken.id)
  order by taken.id desc limit 1
) d on true
left join lateral (
  select case when d.id = f.superseded_by then null
    when d.id = f.disputed_by then (d.basis->'fact') || coalesce(d.patch, '{}')
    else d.patch end as over
) o on true
union all
select d.source_id, d.fact_id, (d.basis->'fact'->>'start')::int, null,
  coalesce(d.patch->'subject'->>'kind', d.basis->'fact'->'subject'->>'kind'),
  coalesce(d.patch->'subject'->>'name', d.basis->'fact'->'subject'->>'name'),
  coalesce(d.patch->>'metric', d.basis->'fact'->>'metric'),
  d.id, 'accepted', false, false, true
from (
  select distinct on (taken.source_id, taken.fact_id) * from decision taken
  where taken.action in ('accept', 'edit', 'reject', 'defer')
    and not exists (select 1 from decision u where u.undoes = taken.id)
  order by taken.source_id, taken.fact_id, taken.id desc
) d
where d.action in ('accept', 'edit')
  and not exists (select 1 from fact f where f.source_id = d.source_id and f.id = d.fact_id)`);
