#!/usr/bin/env bash
# Writes what the libraries offer to the public into their PublicAPI.Unshipped.txt, afresh: entries of members that are gone
# disappear. Shipped.txt grows only with a release. Needs a restored checkout.
set -euo pipefail
cd "$(dirname "$0")/.."

for project in CompPlan CompPlan.Json; do
  printf '#nullable enable\n' > "src/$project/PublicAPI.Unshipped.txt"
  dotnet format analyzers "src/$project/$project.csproj" --no-restore --diagnostics RS0016 --severity info
done
