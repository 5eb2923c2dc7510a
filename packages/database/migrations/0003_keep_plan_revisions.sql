CREATE TABLE "meal_plan_revision" (
	"plan_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"change" jsonb,
	"undo_revision" integer,
	"left_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "meal_plan_revision_plan_id_revision_pk" PRIMARY KEY("plan_id","revision")
);
--> statement-breakpoint
ALTER TABLE "meal_plan" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "meal_plan" ADD COLUMN "change" jsonb;--> statement-breakpoint
ALTER TABLE "meal_plan" ADD COLUMN "undo_revision" integer;--> statement-breakpoint
ALTER TABLE "meal_plan_revision" ADD CONSTRAINT "meal_plan_revision_plan_id_meal_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."meal_plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meal_plan" ADD CONSTRAINT "meal_plan_revision_rises" CHECK ("meal_plan"."revision" >= 1 AND ("meal_plan"."undo_revision" IS NULL OR "meal_plan"."undo_revision" < "meal_plan"."revision"));--> statement-breakpoint
-- What a plan once was stays as it was; it goes only with its plan.
CREATE FUNCTION guard_meal_plan_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a revision of a plan is never changed' USING ERRCODE = 'ZS001';
END
$$;
--> statement-breakpoint
CREATE TRIGGER meal_plan_revision_unchanged BEFORE UPDATE ON meal_plan_revision
  FOR EACH ROW EXECUTE FUNCTION guard_meal_plan_revision();
