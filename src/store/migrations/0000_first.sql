CREATE TABLE "blob" (
	"sha256" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"size" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" bigint NOT NULL,
	"fact_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"undoes" bigint,
	"reason" text,
	"patch" jsonb,
	"basis" jsonb NOT NULL,
	CONSTRAINT "decision_undoes_unique" UNIQUE("undoes")
);
--> statement-breakpoint
CREATE TABLE "extraction" (
	"source_id" bigint PRIMARY KEY NOT NULL,
	"version_number" integer NOT NULL,
	"hash" text NOT NULL,
	"data" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"source_id" bigint NOT NULL,
	"id" text NOT NULL,
	"place" integer NOT NULL,
	"version_number" integer NOT NULL,
	"slot" text NOT NULL,
	"claim" text NOT NULL,
	"park_id" bigint,
	"subject_kind" text NOT NULL,
	"subject" text NOT NULL,
	"subject_start" integer NOT NULL,
	"subject_end" integer NOT NULL,
	"metric" text NOT NULL,
	"metric_text" text NOT NULL,
	"aspect" text NOT NULL,
	"modality" text NOT NULL,
	"text" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"min" double precision,
	"max" double precision,
	"unit" text NOT NULL,
	"approx" boolean NOT NULL,
	"vague" boolean NOT NULL,
	"value_min" double precision,
	"value_max" double precision,
	"value_unit" text NOT NULL,
	"period" jsonb,
	"quote" text NOT NULL,
	"table_place" jsonb,
	"rule" text NOT NULL,
	"confidence" double precision NOT NULL,
	"evidence" jsonb NOT NULL,
	"superseded_by" bigint,
	"disputed_by" bigint,
	CONSTRAINT "fact_source_id_id_pk" PRIMARY KEY("source_id","id"),
	CONSTRAINT "fact_span" CHECK ("fact"."start" >= 0 and "fact"."end" > "fact"."start")
);
--> statement-breakpoint
CREATE TABLE "failure" (
	"source_id" bigint NOT NULL,
	"step" text NOT NULL,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"attempts" integer NOT NULL,
	"retry_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "failure_source_id_step_pk" PRIMARY KEY("source_id","step")
);
--> statement-breakpoint
CREATE TABLE "fetched" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fetched_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"final_url" text,
	"status" integer,
	"headers" jsonb,
	"media_type" text,
	"charset" text,
	"etag" text,
	"last_modified" text,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"host" text PRIMARY KEY NOT NULL,
	"free_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "park" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "park_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	CONSTRAINT "park_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "park_mention" (
	"source_id" bigint NOT NULL,
	"park_id" bigint NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "park_name" (
	"source_id" bigint NOT NULL,
	"park_id" bigint NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "park_name_source_id_park_id_name_pk" PRIMARY KEY("source_id","park_id","name")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "source_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"location" text NOT NULL,
	"parent_id" bigint,
	"published" text,
	"round" integer DEFAULT 1 NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "stamp" (
	"source_id" bigint NOT NULL,
	"step" text NOT NULL,
	"version" text NOT NULL,
	"input" text NOT NULL,
	"output" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stamp_source_id_step_pk" PRIMARY KEY("source_id","step")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"source_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"place" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quote" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "statement_source_id_kind_place_pk" PRIMARY KEY("source_id","kind","place")
);
--> statement-breakpoint
CREATE TABLE "version" (
	"source_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"fetch_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"media_type" text NOT NULL,
	"title" text,
	"publisher" text,
	"published" text,
	"text" text NOT NULL,
	"document" json NOT NULL,
	"issues" json NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "version_source_id_number_pk" PRIMARY KEY("source_id","number")
);
--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extraction" ADD CONSTRAINT "extraction_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_park_id_park_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."park"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failure" ADD CONSTRAINT "failure_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetched" ADD CONSTRAINT "fetched_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetched" ADD CONSTRAINT "fetched_sha256_blob_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."blob"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_mention" ADD CONSTRAINT "park_mention_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_mention" ADD CONSTRAINT "park_mention_park_id_park_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."park"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_name" ADD CONSTRAINT "park_name_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "park_name" ADD CONSTRAINT "park_name_park_id_park_id_fk" FOREIGN KEY ("park_id") REFERENCES "public"."park"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp" ADD CONSTRAINT "stamp_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_fetch_id_fetched_id_fk" FOREIGN KEY ("fetch_id") REFERENCES "public"."fetched"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_fact" ON "decision" USING btree ("source_id","fact_id","id");--> statement-breakpoint
CREATE INDEX "fact_id" ON "fact" USING btree ("id");--> statement-breakpoint
CREATE INDEX "fact_metric" ON "fact" USING btree ("metric");--> statement-breakpoint
CREATE INDEX "fact_park" ON "fact" USING btree ("park_id");--> statement-breakpoint
CREATE INDEX "fact_slot" ON "fact" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "fetched_source" ON "fetched" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "park_mention_source" ON "park_mention" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "park_mention_park" ON "park_mention" USING btree ("park_id");--> statement-breakpoint
CREATE INDEX "park_name_park" ON "park_name" USING btree ("park_id");--> statement-breakpoint
CREATE INDEX "park_name_name" ON "park_name" USING btree ("name");--> statement-breakpoint
CREATE INDEX "source_parent" ON "source" USING btree ("parent_id");--> statement-breakpoint
CREATE VIEW "public"."published" AS (
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
  and not exists (select 1 from fact f where f.source_id = d.source_id and f.id = d.fact_id));