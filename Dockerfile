FROM node:26-slim

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings its own Node, so the pinned one (an optional package) stays out.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY LICENSE README.md ./
COPY config config
COPY src src

# The key lies in a volume of its own: a copy of the data alone reveals no link.
RUN install -d -o node -g node -m 0700 /var/lib/lich /var/lib/lich-key
VOLUME ["/var/lib/lich", "/var/lib/lich-key"]

# Inside the container; what is opened to the network is decided where the port is published.
ENV HOST=0.0.0.0 \
    PORT=8080 \
    LICH_DATA=/var/lib/lich \
    LICH_KEY_FILE=/var/lib/lich-key/key

USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "src/main.ts", "serve"]
