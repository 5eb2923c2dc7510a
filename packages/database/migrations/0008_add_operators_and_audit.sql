CREATE TABLE "audit_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"subject_kind" text,
	"subject" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refusal_count" (
	"day" date NOT NULL,
	"code" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "refusal_count_day_code_pk" PRIMARY KEY("day","code")
);
--> statement-breakpoint
CREATE TABLE "worker_report" (
	"incarnation" uuid PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"reported_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"version" text NOT NULL,
	"queue" text NOT NULL,
	"concurrency" integer NOT NULL,
	"running" integer NOT NULL,
	"holds" text[] DEFAULT '{}' NOT NULL,
	"clock_skew_ms" integer NOT NULL,
	"load" double precision NOT NULL,
	"memory_mib" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operator" (
	"person_id" text PRIMARY KEY NOT NULL,
	"granted_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
DROP INDEX "plan_generation_job_replays";--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "reference" text DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plan_generation_job" ADD COLUMN "failure_reason" text;--> statement-breakpoint
ALTER TABLE "operator" ADD CONSTRAINT "operator_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_action" ON "audit_entry" USING btree ("action","id");--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("actor","id");--> statement-breakpoint
CREATE INDEX "audit_entry_age" ON "audit_entry" USING btree ("at");--> statement-breakpoint
CREATE INDEX "plan_generation_job_ended" ON "plan_generation_job" USING btree ("status","created_at","id") WHERE "plan_generation_job"."status" IN ('completed', 'failed', 'cancelled');--> statement-breakpoint
CREATE INDEX "plan_generation_job_failed" ON "plan_generation_job" USING btree ("failure_kind","failure_reason","created_at","id") WHERE "plan_generation_job"."status" = 'failed';--> statement-breakpoint
-- Earlier code: never writes `replay_of`.
CREATE UNIQUE INDEX "plan_generation_job_replays" ON "plan_generation_job" USING btree ("replay_of") WHERE "plan_generation_job"."replay_of" IS NOT NULL;--> statement-breakpoint
-- Earlier code: never writes `reference`, whose default is 48 bits by chance.
ALTER TABLE "person" ADD CONSTRAINT "person_reference" UNIQUE("reference");--> statement-breakpoint
-- Jobs that failed before the reason had a column of its own.
UPDATE plan_generation_job AS job SET failure_reason = CASE failure_kind
  WHEN 'refused' THEN COALESCE(problem ->> 'code', 'plan_failed')
  WHEN 'poison' THEN 'crashed'
  ELSE COALESCE((SELECT data ->> 'reason' FROM job_event
    WHERE job_id = job.id AND kind = 'retry' ORDER BY seq DESC LIMIT 1), 'deliveries_spent') END
WHERE status = 'failed';
--> statement-breakpoint
-- What was done stays written down: an entry is never changed, and goes by age alone (see audit/prune-audit.ts).
CREATE FUNCTION guard_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.at < clock_timestamp() - interval '400 days' THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'ZS002';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION guard_audit_entry();
--> statement-breakpoint
CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION guard_audit_entry();
--> statement-breakpoint
-- By whatever way an account goes, that it went is written down in the same transaction, and only its reference stays.
CREATE FUNCTION record_account_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_entry (actor_kind, actor, action, subject_kind, subject)
  VALUES ('person', OLD.reference, 'account_deleted', 'person', OLD.reference);
  RETURN OLD;
END
$$;
--> statement-breakpoint
CREATE TRIGGER person_deletion_recorded AFTER DELETE ON person
  FOR EACH ROW WHEN (NOT OLD.is_anonymous) EXECUTE FUNCTION record_account_deletion();
