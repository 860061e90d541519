# plan-lint with nothing but Node. Plans are read from /plans:
#   docker build --tag plan-lint .
#   docker run --rm --volume "$PWD:/plans:ro" plan-lint

FROM node:22-slim AS build
WORKDIR /source
COPY . .
RUN npx --yes pnpm@10 install --frozen-lockfile
RUN npx --yes pnpm@10 --filter plan-lint run build
RUN npx --yes pnpm@10 --filter plan-lint pack --out /source/plan-lint.tgz

FROM node:22-slim
COPY --from=build /source/plan-lint.tgz /tmp/plan-lint.tgz
RUN npm install --global --no-audit --no-fund --ignore-scripts /tmp/plan-lint.tgz
USER node
WORKDIR /plans
ENTRYPOINT ["plan-lint"]
CMD ["."]
