CREATE TABLE "rate_window" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" double precision NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
-- By hand: what the query builder has no word for. Counts are worth no disk, and rows are written over, not added.
ALTER TABLE "rate_window" SET UNLOGGED;--> statement-breakpoint
ALTER TABLE "rate_window" SET (fillfactor = 50);
