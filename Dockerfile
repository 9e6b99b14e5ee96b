# One image for every role: `serve`, `work`, `ingest`. Set DATABASE_URL and REDIS_URL to share one store among many machines.
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts && npm rebuild nodejieba esbuild
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/fixtures ./fixtures
ENV HOST=0.0.0.0 PORT=8080 PARKFACTS_HOME=/data
VOLUME /data
USER node
EXPOSE 8080
ENTRYPOINT ["node", "--no-regexp-tier-up", "dist/cli/main.js"]
CMD ["serve"]
