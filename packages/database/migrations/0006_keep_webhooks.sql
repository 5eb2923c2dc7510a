CREATE TABLE "webhook_delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"event" text NOT NULL,
	"job_id" uuid,
	"occurred_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"tried_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"http_status" integer,
	"fault" text,
	CONSTRAINT "webhook_delivery_settled_state" CHECK (("webhook_delivery"."settled_at" IS NULL) = ("webhook_delivery"."state" = 'pending'))
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"secret_no" integer DEFAULT 1 NOT NULL,
	"secret_hash" text NOT NULL,
	"former_secret_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"failing_since" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"disabled_reason" text,
	CONSTRAINT "webhook_endpoint_disabled" CHECK (("webhook_endpoint"."disabled_at" IS NULL) = ("webhook_endpoint"."disabled_reason" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_webhook_endpoint_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_job_id_plan_generation_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."plan_generation_job"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_delivery_due" ON "webhook_delivery" USING btree ("endpoint_id","due_at") WHERE "webhook_delivery"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_delivery_endpoint" ON "webhook_delivery" USING btree ("endpoint_id","occurred_at");--> statement-breakpoint
CREATE INDEX "webhook_delivery_job" ON "webhook_delivery" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "webhook_delivery_settled" ON "webhook_delivery" USING btree ("settled_at") WHERE "webhook_delivery"."settled_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "webhook_endpoint_person" ON "webhook_endpoint" USING btree ("person_id","created_at");--> statement-breakpoint
-- Whoever ends a job, by whatever statement, has written down in the same transaction who is to be told of it: none of them can
-- forget. It waits only for an endpoint that is being deleted at this moment, and locks jobs before endpoints as everybody does.
CREATE FUNCTION record_webhook_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Most people have none, and a look costs half of an insert that inserts nothing.
  IF NOT EXISTS (SELECT 1 FROM webhook_endpoint WHERE person_id = NEW.person_id) THEN
    RETURN NULL;
  END IF;
  INSERT INTO webhook_delivery (id, endpoint_id, event, job_id, occurred_at, state, settled_at, fault)
  SELECT gen_random_uuid(), endpoint.id, 'plan.' || NEW.status, NEW.id, NEW.finished_at,
    CASE WHEN endpoint.disabled_at IS NULL THEN 'pending' ELSE 'dead' END,
    CASE WHEN endpoint.disabled_at IS NULL THEN NULL ELSE clock_timestamp() END,
    CASE WHEN endpoint.disabled_at IS NULL THEN NULL ELSE 'endpoint_disabled' END
  FROM webhook_endpoint AS endpoint
  WHERE endpoint.person_id = NEW.person_id AND 'plan.' || NEW.status = ANY(endpoint.events)
  FOR KEY SHARE;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER plan_generation_job_webhooks AFTER UPDATE ON plan_generation_job
  FOR EACH ROW WHEN (NEW.status IN ('completed', 'failed', 'cancelled') AND OLD.status <> NEW.status)
  EXECUTE FUNCTION record_webhook_deliveries();
