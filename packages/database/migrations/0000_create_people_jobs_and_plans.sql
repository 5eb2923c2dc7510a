CREATE TABLE "idempotency_key" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"answer" json NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "idempotency_key_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "lost_lease" (
	"job_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"incarnation" uuid NOT NULL,
	"lost_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"is_judged" boolean DEFAULT false NOT NULL,
	CONSTRAINT "lost_lease_job_id_attempt_pk" PRIMARY KEY("job_id","attempt")
);
--> statement-breakpoint
CREATE TABLE "worker_incarnation" (
	"incarnation" uuid PRIMARY KEY NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_event" (
	"job_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempt" integer NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "job_event_job_id_seq_pk" PRIMARY KEY("job_id","seq")
);
--> statement-breakpoint
CREATE TABLE "meal_plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"metabolic_profile" jsonb NOT NULL,
	"is_active" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "meal_plan_one_for_a_job" UNIQUE("job_id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"person_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"is_anonymous" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"person_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_generation_job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"intake" jsonb NOT NULL,
	"intake_fingerprint" text NOT NULL,
	"seed" bigint NOT NULL,
	"replay_of" uuid,
	"attempt" integer DEFAULT 0 NOT NULL,
	"claim_id" uuid,
	"incarnation" uuid,
	"lease_until" timestamp with time zone,
	"beat" integer DEFAULT 0 NOT NULL,
	"claimed_at" timestamp with time zone,
	"first_claimed_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"crashes" integer DEFAULT 0 NOT NULL,
	"open_losses" integer DEFAULT 0 NOT NULL,
	"deliveries" integer DEFAULT 0 NOT NULL,
	"run_after" timestamp with time zone,
	"undispatched" boolean DEFAULT true NOT NULL,
	"dispatch_no" integer DEFAULT 0 NOT NULL,
	"dispatch_leased_until" timestamp with time zone,
	"dispatched_at" timestamp with time zone,
	"redispatches" integer DEFAULT 0 NOT NULL,
	"redispatch_after" timestamp with time zone,
	"seq" integer DEFAULT 0 NOT NULL,
	"percent" double precision DEFAULT 0 NOT NULL,
	"progress" jsonb,
	"failure_kind" text,
	"problem" jsonb,
	"settled_attempt" integer,
	"settled_outcome" jsonb,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "plan_generation_job_status" CHECK ("plan_generation_job"."status" IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
	CONSTRAINT "plan_generation_job_finished" CHECK (("plan_generation_job"."finished_at" IS NOT NULL) = ("plan_generation_job"."status" IN ('completed', 'failed', 'cancelled'))),
	CONSTRAINT "plan_generation_job_failure" CHECK (("plan_generation_job"."failure_kind" IS NOT NULL) = ("plan_generation_job"."status" = 'failed')),
	CONSTRAINT "plan_generation_job_lease" CHECK (("plan_generation_job"."lease_until" IS NOT NULL) = ("plan_generation_job"."status" = 'running'))
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lost_lease" ADD CONSTRAINT "lost_lease_job_id_plan_generation_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."plan_generation_job"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_event" ADD CONSTRAINT "job_event_job_id_plan_generation_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."plan_generation_job"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meal_plan" ADD CONSTRAINT "meal_plan_job_id_plan_generation_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."plan_generation_job"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meal_plan" ADD CONSTRAINT "meal_plan_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_generation_job" ADD CONSTRAINT "plan_generation_job_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_generation_job" ADD CONSTRAINT "plan_generation_job_replay_of_plan_generation_job_id_fk" FOREIGN KEY ("replay_of") REFERENCES "public"."plan_generation_job"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "lost_lease_open" ON "lost_lease" USING btree ("lost_at") WHERE NOT "lost_lease"."is_judged";--> statement-breakpoint
CREATE UNIQUE INDEX "meal_plan_one_active" ON "meal_plan" USING btree ("person_id") WHERE "meal_plan"."is_active";--> statement-breakpoint
CREATE INDEX "meal_plan_person" ON "meal_plan" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "account_person" ON "account" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_generation_job_one_active" ON "plan_generation_job" USING btree ("person_id") WHERE "plan_generation_job"."status" IN ('pending', 'running');--> statement-breakpoint
CREATE INDEX "plan_generation_job_person" ON "plan_generation_job" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "plan_generation_job_undispatched" ON "plan_generation_job" USING btree ("created_at") WHERE "plan_generation_job"."undispatched" AND "plan_generation_job"."status" IN ('pending', 'running');--> statement-breakpoint
CREATE INDEX "plan_generation_job_pending" ON "plan_generation_job" USING btree ("dispatched_at") WHERE "plan_generation_job"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "plan_generation_job_running" ON "plan_generation_job" USING btree ("lease_until") WHERE "plan_generation_job"."status" = 'running';--> statement-breakpoint
CREATE INDEX "plan_generation_job_claimed" ON "plan_generation_job" USING btree ("claimed_at");