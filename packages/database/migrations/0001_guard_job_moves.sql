-- A second witness beside the application: whatever it asks for, a job only moves as its life allows.
CREATE FUNCTION guard_plan_generation_job_move() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  move text := OLD.status || ' -> ' || NEW.status;
BEGIN
  IF OLD.status IN ('completed', 'failed', 'cancelled') THEN
    IF NEW.status <> OLD.status OR NEW.attempt <> OLD.attempt THEN
      RAISE EXCEPTION 'illegal move of job %: %', OLD.id, move USING ERRCODE = 'ZS001';
    END IF;
    RETURN NEW;
  END IF;
  IF move NOT IN (
    'pending -> pending', 'pending -> running', 'pending -> failed', 'pending -> cancelled',
    'running -> running', 'running -> pending', 'running -> completed', 'running -> failed', 'running -> cancelled'
  ) THEN
    RAISE EXCEPTION 'illegal move of job %: %', OLD.id, move USING ERRCODE = 'ZS001';
  END IF;
  IF NEW.attempt NOT IN (OLD.attempt, OLD.attempt + 1)
    OR (NEW.attempt > OLD.attempt AND NEW.status <> 'running')
    OR (move = 'pending -> running' AND NEW.attempt = OLD.attempt) THEN
    RAISE EXCEPTION 'illegal attempt of job %: % by %', OLD.id, NEW.attempt, move USING ERRCODE = 'ZS001';
  END IF;
  IF move = 'running -> running' AND NEW.attempt > OLD.attempt AND OLD.lease_until > clock_timestamp() THEN
    RAISE EXCEPTION 'job % is leased until %', OLD.id, OLD.lease_until USING ERRCODE = 'ZS001';
  END IF;
  IF NEW.seq < OLD.seq OR NEW.percent < OLD.percent THEN
    RAISE EXCEPTION 'progress of job % went back', OLD.id USING ERRCODE = 'ZS001';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER plan_generation_job_move BEFORE UPDATE ON plan_generation_job
  FOR EACH ROW EXECUTE FUNCTION guard_plan_generation_job_move();
--> statement-breakpoint
CREATE FUNCTION guard_plan_generation_job_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending' OR NEW.attempt <> 0 THEN
      RAISE EXCEPTION 'a job begins pending, not %', NEW.status USING ERRCODE = 'ZS001';
    END IF;
    RETURN NEW;
  END IF;
  -- A cascade from a deleted person must not take an unfinished job with it: it is cancelled or moved first.
  IF OLD.status IN ('pending', 'running') THEN
    RAISE EXCEPTION 'job % is %; cancel it before deleting it', OLD.id, OLD.status USING ERRCODE = 'ZS001';
  END IF;
  RETURN OLD;
END
$$;
--> statement-breakpoint
CREATE TRIGGER plan_generation_job_ends BEFORE INSERT OR DELETE ON plan_generation_job
  FOR EACH ROW EXECUTE FUNCTION guard_plan_generation_job_ends();
--> statement-breakpoint
-- What happened stays as it was written; events go only with their job.
CREATE FUNCTION guard_job_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an event of a job is never changed' USING ERRCODE = 'ZS001';
END
$$;
--> statement-breakpoint
CREATE TRIGGER job_event_unchanged BEFORE UPDATE ON job_event
  FOR EACH ROW EXECUTE FUNCTION guard_job_event();
