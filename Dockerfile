# The program with its runtime; nothing of the SDK, nothing that writes, no root.
# The page is built where Node.js is, and carried over.
FROM node:22-slim AS page
WORKDIR /page
COPY src/Graph.Web .
RUN npm ci --no-audit --no-fund && npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
COPY --from=page /page/dist src/Graph.Web/dist
RUN dotnet publish src/Graph.Cli/Graph.Cli.csproj --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The file system may be read-only: no diagnostics port in /tmp, messages in English unless the caller says otherwise.
ENV DOTNET_EnableDiagnostics=0 LANG=C.UTF-8
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
EXPOSE 8080
# The image has no curl; bash speaks enough HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["/app/graph"]
CMD ["serve", "--urls", "http://0.0.0.0:8080"]
