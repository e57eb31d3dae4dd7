#!/usr/bin/env bash
# Publishes the two single files and holds them to their word: the Linux one gives what “dotnet run” gives, on a system
# without .NET, without a network, in an empty folder; the Windows one, which cannot run here, holds the same.
set -euo pipefail
root=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "   $1"; exit 1; }

"$root/publish" "$work/published"
(cd "$work/published" && sha256sum --check --quiet SHA256SUMS) || fail "SHA256SUMS does not agree"
program="$work/published/disclosure-audit"

# Where the system lets us, the folder of .NET is hidden and the network cut off.
dotnet=$(dirname "$(realpath "$(command -v dotnet)")")
bare() { env -i "$@"; }
if unshare -rmn mount -t tmpfs none "$dotnet" 2> /dev/null; then
  bare() { unshare -rmn sh -c 'mount -t tmpfs none "$1" && shift && exec env -i "$@"' sh "$dotnet" "$@"; }
  bare "$dotnet/dotnet" --version > /dev/null 2>&1 && fail ".NET is not hidden"
  echo "== no .NET, no network, no environment"
else
  echo "== no environment (this system does not let .NET and the network be taken away)"
fi

# Text in UTF-8 and GB18030 and a PDF: rules, code pages and CMaps must all be inside.
for place in installed single; do
  mkdir -p "$work/$place/公开"
  cp "$root"/fixtures/documents/*.txt "$work/$place/公开"
  cp "$root/fixtures/printed/003-ruled.pdf" "$work/$place/公开"
  iconv -f UTF-8 -t GB18030 "$root/fixtures/documents/山西省信访局__2024单位预算.txt" > "$work/$place/公开/GB18030.txt"
done

# Runs a command that is expected to find errors in the documents.
finds() { local code=0; "$@" > stdout 2> stderr || code=$?; [ "$code" -eq 1 ] || { cat stderr; fail "exit code $code instead of 1: $*"; }; }

# Two folders of results, times aside (timings.csv, start and end in run.json), and what both runs printed.
without_times() { sed -E 's/"(start|end)": "[^"]*"//' "$1/run.json"; }
same() {
  diff -rq -x timings.csv -x run.json "$1" "$2" || fail "the files are not the same"
  diff <(without_times "$1") <(without_times "$2") || fail "run.json is not the same"
}

echo "== audit: the files of “dotnet run”, byte for byte"
cd "$work/installed"
finds dotnet run -c Release --project "$root/src/DisclosureAudit.Cli" -- audit 公开 --out 结果 --format csv,json
cd "$work/single"
finds bare "$program" audit 公开 --out 结果 --format csv,json
same ../installed/结果 结果
cmp ../installed/stdout stdout
echo "   $(find 结果 -type f | wc -l) files, $(wc -l < 结果/cells.csv) lines of cells, $(wc -l < 结果/findings.csv) of findings"

echo "== rules export, and --rules with what was exported"
bare "$program" rules export 规则 > /dev/null
diff -rq "$root/rules" 规则 || fail "the rules inside are not those of rules/"
mv 结果 内置
finds bare "$program" audit 公开 --out 结果 --format csv,json --rules 规则
for file in findings cells coverage claims sheets documents; do cmp "内置/$file.csv" "结果/$file.csv"; done
echo "   $(find 规则 -type f | wc -l) files"

echo "== without a verb"
finds bare "$program" 公开/大同*.txt
[ -s 公开/大同*-核对结果/findings.csv ] || fail "no results beside the file"

echo "== from start to the findings of one text"
dotnet run -c Release --project "$root/tests/DisclosureAudit.Benchmarks" -- start --program "$program"

echo "== the Windows file"
exe="$work/published/disclosure-audit.exe"
# MZ, and at the offset that stands at 0x3C “PE”, 0, 0 and the machine: 0x8664, x64.
header=$(od -An -tu4 -j 60 -N 4 "$exe" | tr -d ' ')
[ "$(head -c 2 "$exe")" = MZ ] && [ "$(od -An -tx1 -j "$header" -N 6 "$exe" | tr -d ' ')" = 504500006486 ] || fail "this is no program for Windows x64"
# Names of resources stand in the program as they are; a single file lists its parts at its end.
grep -aoE 'rules/[a-z0-9-]+[a-z0-9/.-]*\.(yaml|csv)' "$exe" | sort -u > rules-inside || true
(cd "$root" && find rules -type f | sort) > rules-outside
missing=$(comm -13 <(sort rules-inside) <(sort rules-outside))
[ -z "$missing" ] || fail "not inside: $missing"
tail -c 100000 "$exe" | grep -aoE '[A-Za-z][A-Za-z0-9._-]+\.(dll|json)' | sort -u > parts
for part in disclosure-audit.dll DisclosureAudit.dll DisclosureAudit.Pdf.dll DisclosureAudit.Fetch.dll AngleSharp.dll Polly.Core.dll System.Private.CoreLib.dll System.Text.Encoding.CodePages.dll; do
  grep -qxF "$part" parts || fail "not inside: $part"
done
echo "   $(stat -c %s "$exe") bytes, $(wc -l < rules-outside) rule files, $(wc -l < parts) parts:"
grep -v '^System\.\|^Microsoft\.' parts | sed 's/^/   /'
echo "   and $(grep -c '^System\.\|^Microsoft\.' parts) of .NET itself"
