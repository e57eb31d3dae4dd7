#!/usr/bin/env bash
# Makes docs/rules and docs/families.md from the rule files; a test compares.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build -c Release --nologo -v quiet src/DisclosureAudit.Cli
program="dotnet src/DisclosureAudit.Cli/bin/Release/net10.0/disclosure-audit.dll"
$program rules families > docs/families.md
mkdir -p docs/rules
rm -f docs/rules/*.md
$program rules list | cut -f1 | while read -r id; do
  $program rules show "$id" > "docs/rules/$id.md" < /dev/null
done
