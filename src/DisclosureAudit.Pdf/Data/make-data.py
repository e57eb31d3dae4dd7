#!/usr/bin/env python3
"""Makes the data files of this folder from four Debian packages:

    apt-get download poppler-data aglfn python-matplotlib-data unicode-data
    for package in *.deb; do dpkg -x "$package" root; done
    python3 make-data.py root

CMaps.bin      Adobe's CMaps (poppler-data, cMap): code to CID, and CID to Unicode of the four CJK collections
Glyphs.bin     the Adobe Glyph List (aglfn)
Dingbats.bin   the same of ZapfDingbats, whose names (a1, a2) mean nothing in other fonts
GlyphNames.bin the glyph names that CFF and TrueType fonts give by number (python3-fonttools, which is imported)
Encodings.bin  code to Unicode of the Latin encodings of ISO 32000-1, Annex D, and of Symbol and ZapfDingbats
Widths.bin     the glyph widths of the standard 14 fonts (Adobe's AFM files, in python-matplotlib-data)
Folding.bin    compatibility characters and what they stand for (unicode-data)

All but CMaps.bin is text in UTF-8, deflated. The licences of the sources are in the folder licences.
"""
import re
import sys
import zlib
from pathlib import Path

from fontTools.cffLib import cffStandardStrings
from fontTools.ttLib.standardGlyphOrder import standardGlyphOrder

ROOT = Path(sys.argv[1]) / "usr/share"
HERE = Path(__file__).parent

# The predefined CMaps of Table 118, and the UTF-8 and UTF-32 forms of its Unicode CMaps.
CMAPS = {
    "GB1": "GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF8 UniGB-UTF16 UniGB-UTF32",
    "CNS1": "B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF8 UniCNS-UTF16 UniCNS-UTF32",
    "Japan1": "H V 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW "
              "UniJIS-UTF8 UniJIS-UTF16 UniJIS-UTF32",
    "Korea1": "KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF8 UniKS-UTF16 UniKS-UTF32",
}
OTHER, UTF16, UTF8, UTF32 = range(4)  # CMapCodes
CODECS = {UTF16: "utf-16-be", UTF8: "utf-8", UTF32: "utf-32-be"}


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes(out) + bytes([number])


def signed(number):
    return varint(number * 2 if number >= 0 else -number * 2 - 1)


def text(value):
    data = value.encode("utf-8")
    return varint(len(data)) + data


def deflated(data):
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    return squeeze.compress(data) + squeeze.flush()


def sections(source, kind):
    return [body for body in re.findall(rf"begin{kind}\n(.*?)end{kind}", source, re.S)]


def codes_of(name):
    return next((codes for part, codes in (("-UCS2", UTF16), ("-UTF16", UTF16), ("-UTF8", UTF8), ("-UTF32", UTF32)) if part in name), OTHER)


def read_cmap(path):
    """Parent, codespaces and code to CID; of a Unicode CMap code point to CID, so that its forms are one and the same."""
    source = path.read_text("latin-1")
    parent = re.search(r"/([\w-]+) usecmap", source)
    spaces = [(len(low) // 2, int(low, 16), int(high, 16)) for body in sections(source, "codespacerange") for low, high in re.findall(r"<(\w+)>\s*<(\w+)>", body)]
    rows = [row for body in sections(source, "cidrange") for row in re.findall(r"<(\w+)>\s*<(\w+)>\s*(\d+)", body)]
    rows += [(code, code, cid) for body in sections(source, "cidchar") for code, cid in re.findall(r"<(\w+)>\s*(\d+)", body)]
    codec = CODECS.get(codes_of(path.name))
    cids = {}
    for low, high, cid in rows:
        for step in range(int(high, 16) - int(low, 16) + 1):
            code = int(low, 16) + step
            cids[ord(code.to_bytes(len(low) // 2, "big").decode(codec)) if codec else code] = int(cid) + step
    return parent and parent[1], spaces, cids


def packed_ranges(cids):
    """Ranges of codes with ranges of CIDs, as differences, column by column: that compresses best."""
    ranges = []
    for code, cid in sorted(cids.items()):
        if ranges and code == ranges[-1][0] + ranges[-1][1] and cid == ranges[-1][2] + ranges[-1][1]:
            ranges[-1][1] += 1
        else:
            ranges.append([code, 1, cid])
    columns = [[], [], []]
    code_end = cid_end = 0
    for code, count, cid in ranges:
        columns[0].append(varint(code - code_end))
        columns[1].append(varint(count - 1))
        columns[2].append(signed(cid - cid_end))
        code_end, cid_end = code + count, cid + count
    return deflated(varint(len(ranges)) + b"".join(b"".join(column) for column in columns))


def read_unicode(path):
    source = path.read_text("latin-1")
    texts = {}
    for body in sections(source, "bfchar"):
        for cid, target in re.findall(r"<(\w+)>\s*<(\w+)>", body):
            texts[int(cid, 16)] = bytes.fromhex(target).decode("utf-16-be")
    for body in sections(source, "bfrange"):
        for low, high, target in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", body):
            first = bytes.fromhex(target).decode("utf-16-be")
            for step in range(int(high, 16) - int(low, 16) + 1):
                texts[int(low, 16) + step] = first[:-1] + chr(ord(first[-1]) + step)
    # Variation selectors choose between forms of one character, as the CID does already.
    texts = {cid: re.sub("[\ufe00-\ufe0f\U000e0100-\U000e01ef]", "", target) for cid, target in texts.items()}
    return {cid: target for cid, target in texts.items() if not re.search("[\ufffd\ue000-\uf8ff]", target)}


def packed_unicode(texts):
    """The single characters by CID, as differences (0 where there is none), then the CIDs of several characters."""
    singles = [ord(texts[cid]) if len(texts.get(cid, "")) == 1 else 0 for cid in range(max(texts) + 1)]
    out = [varint(len(singles))]
    previous = 0
    for point in singles:
        out.append(signed(point - previous - 1))
        previous = point
    several = [(cid, target) for cid, target in sorted(texts.items()) if len(target) > 1]
    out.append(varint(len(several)))
    out += [varint(cid) + text(target) for cid, target in several]
    return deflated(b"".join(out))


def make_cmaps():
    blobs, blob_of, directory, collections = bytearray(), {}, [], []

    def place(blob):
        if blob not in blob_of:
            blob_of[blob] = len(blobs)
            blobs.extend(blob)
        return varint(blob_of[blob]) + varint(len(blob))

    for number, (ordering, names) in enumerate(CMAPS.items()):
        folder = ROOT / "poppler/cMap" / f"Adobe-{ordering}"
        found = [name for name in names.split() for name in (name, name + "-H", name + "-V") if (folder / name).is_file()]
        for name in found:
            parent, spaces, cids = read_cmap(folder / name)
            assert parent is None or parent in found, parent
            entry = text(name) + bytes([number, codes_of(name), name.endswith("V")]) + text(parent or "") + place(packed_ranges(cids))
            directory.append(entry + varint(len(spaces)) + b"".join(varint(n) + varint(low) + varint(high) for n, low, high in spaces))
        collections.append(text(ordering) + place(packed_unicode(read_unicode(folder / f"Adobe-{ordering}-UCS2"))))
    header = varint(len(collections)) + b"".join(collections) + varint(len(directory)) + b"".join(directory)
    (HERE / "CMaps.bin").write_bytes(varint(len(header)) + header + blobs)


# The AGL sends these to the private use area; Unicode has got them since.
LATER = {
    "registersans": "®", "registerserif": "®", "copyrightsans": "©", "copyrightserif": "©", "trademarksans": "™", "trademarkserif": "™",
    "parenlefttp": "⎛", "parenleftex": "⎜", "parenleftbt": "⎝", "parenrighttp": "⎞", "parenrightex": "⎟", "parenrightbt": "⎠",
    "bracketlefttp": "⎡", "bracketleftex": "⎢", "bracketleftbt": "⎣", "bracketrighttp": "⎤", "bracketrightex": "⎥", "bracketrightbt": "⎦",
    "bracelefttp": "⎧", "braceleftmid": "⎨", "braceleftbt": "⎩", "bracerighttp": "⎫", "bracerightmid": "⎬", "bracerightbt": "⎭",
    "braceex": "⎪", "integralex": "⎮", "arrowvertex": "⏐", "arrowhorizex": "⎯", "radicalex": "‾",
}


def read_glyphs(name):
    glyphs = {}
    for line in (ROOT / "aglfn" / name).read_text("ascii").splitlines():
        if line and not line.startswith("#"):
            glyph, points = line.split(";")
            glyphs[glyph] = "".join(chr(int(point, 16)) for point in points.split())
    glyphs.update({name: char for name, char in LATER.items() if name in glyphs})
    return {glyph: chars for glyph, chars in glyphs.items() if not re.search("[\x00-\x1f\ue000-\uf8ff]", chars)}


AGL = read_glyphs("glyphlist.txt")
DINGBATS = read_glyphs("zapfdingbats.txt")


def write(name, lines):
    (HERE / name).write_bytes(deflated("\n".join(lines).encode("utf-8")))


def afm(path):
    """(code, width, name) of every glyph, the code -1 where it has none."""
    return [(int(code), int(width), name) for code, width, name in re.findall(r"^C (-?\d+) ; WX (\d+) ; N (\w+) ;", path.read_text("latin-1"), re.M)]


def encoding(chars):
    assert len(chars) == 256
    return "".join(chars)


def of_font(path, glyphs):
    chars = ["\0"] * 256
    for code, _, name in afm(path):
        if code >= 0:
            chars[code] = glyphs.get(name, "\0")
    return encoding(chars)


def of_codec(codec, changes):
    chars = ["\0" if code < 32 else bytes([code]).decode(codec, "replace").replace("\ufffd", "\0") for code in range(256)]
    for code, char in changes.items():
        chars[code] = char
    return encoding(chars)


def make_fonts():
    fonts = ROOT / "matplotlib/mpl-data/fonts/pdfcorefonts"
    # Annex D.2: unused codes of WinAnsi are bullets; both encodings hold a second space, and WinAnsi a second hyphen.
    winansi = {code: "•" for code in (0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D)} | {0xA0: " ", 0xAD: "-"}
    encodings = {
        "Standard": of_font(fonts / "Helvetica.afm", AGL),
        "WinAnsi": of_codec("cp1252", winansi),
        "MacRoman": of_codec("mac-roman", {0x7F: "\0", 0xCA: " ", 0xDB: "¤", 0xF0: "\0"}),
        "Symbol": of_font(fonts / "Symbol.afm", AGL),
        "ZapfDingbats": of_font(fonts / "ZapfDingbats.afm", DINGBATS),
    }
    write("Encodings.bin", [f"{name}\t{chars}" for name, chars in encodings.items()])
    lines = []
    for path in sorted(fonts.glob("*.afm")):
        glyphs = DINGBATS if path.stem == "ZapfDingbats" else AGL
        widths = {glyphs[name]: width for _, width, name in afm(path) if len(glyphs.get(name, "")) == 1}
        lines.append("\t".join([path.stem, "".join(widths), " ".join(str(width) for width in widths.values())]))
    write("Widths.bin", lines)
    for name, glyphs in ("Glyphs.bin", AGL), ("Dingbats.bin", DINGBATS):
        write(name, [f"{glyph}\t{chars}" for glyph, chars in sorted(glyphs.items())])
    write("GlyphNames.bin", [" ".join(cffStandardStrings), " ".join(standardGlyphOrder)])


def make_folding():
    unicode, folded = ROOT / "unicode", {}
    for line in (unicode / "EquivalentUnifiedIdeograph.txt").read_text("utf-8").splitlines():
        row = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)", line)
        if row:
            for point in range(int(row[1], 16), int(row[2] or row[1], 16) + 1):
                if 0x2E80 <= point <= 0x2FD5:
                    folded[chr(point)] = chr(int(row[3], 16))
    for line in (unicode / "UnicodeData.txt").read_text("ascii").splitlines():
        fields = line.split(";")
        point, mapping = int(fields[0], 16), re.sub(r"<\w+> ?", "", fields[5])
        if mapping and (0xF900 <= point <= 0xFB4F or 0x2F800 <= point <= 0x2FA1F or 0x2E80 <= point <= 0x2FD5):
            folded[chr(point)] = "".join(chr(int(part, 16)) for part in mapping.split())
    while any(char in folded for target in folded.values() for char in target):  # a ligature of a ligature
        folded = {char: "".join(folded.get(part, part) for part in target) for char, target in folded.items()}
    write("Folding.bin", [char + target for char, target in sorted(folded.items())])


make_cmaps()
make_fonts()
make_folding()
