CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"start" text NOT NULL,
	"for_address" text,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitation_hash" UNIQUE("token_hash")
);
--> statement-breakpoint
-- Earlier code: knows passwords alone, one for each person, by the person's own id.
CREATE UNIQUE INDEX "account_identity" ON "account" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "person_guest" ON "person" USING btree ("created_at") WHERE "person"."is_anonymous";