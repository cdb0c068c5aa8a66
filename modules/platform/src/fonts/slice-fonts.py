"""Makes the font slices of src/main/resources/fonts. Run by hand when a slice changes, never by the build.

usage: slice-fonts.py NOTO_SERIF_REGULAR NOTO_SERIF_BOLD HANAMIN_A HANAMIN_B UNIHAN_DIR OUTPUT_DIR

Sources: npm @expo-google-fonts/noto-serif-sc (400Regular, 700Bold), Debian fonts-hanazono
(HanaMinA.ttf, HanaMinB.ttf), Debian unicode-data (Unihan_*.txt.bz2); tool: Debian python3-fonttools.

What is in a slice:
  OneWindowSong-Regular  punctuation, Latin, GB 2312 and the 8105 characters of 通用规范汉字表
  OneWindowSong-Bold     the same without the rare third level, for headings
  OneWindowRare-1        extensions B to F: characters of mainland sources other than dictionaries
                         (people, places, ID system), of HKSCS, JIS X 0213, CNS 11643 planes 3 and 4,
                         Unihan Core 2020 and HanaMinA, and those with an English meaning
  OneWindowRare-2        extension B: all others that have a Mandarin reading
"""
import bz2
import glob
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

regular, bold, hanamin_a, hanamin_b, unihan, out = sys.argv[1:7]


def properties(*names):
    found = {n: {} for n in names}
    for name in glob.glob(unihan + "/Unihan_*.bz2"):
        for line in bz2.open(name, "rt", encoding="utf8"):
            if line.startswith("U+"):
                code, key, value = line.rstrip("\n").split("\t")
                if key in found:
                    found[key][int(code[2:], 16)] = value
    return found


def double_byte(codec, lead):
    for a in lead:
        for b in range(0xA1, 0xFF):
            try:
                yield ord(bytes([a, b]).decode(codec))
            except UnicodeDecodeError:
                pass


def slice_font(source, characters, family, style, units, copyright_line, target):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    options.name_IDs = [1, 2, 4, 6]
    options.drop_tables += "vhea vmtx VORG BASE GPOS GSUB GDEF STAT FFTM prop gasp".split()
    font = subset.load_font(source, options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters)
    worker.subset(font)
    if units != font["head"].unitsPerEm:
        scale_upem(font, units)
    names = font["name"]
    names.names = []
    postscript = family.replace(" ", "") + "-" + style
    for number, text in {
        0: copyright_line, 1: family, 2: style, 3: postscript, 4: family + " " + style,
        5: "Version 1.0", 6: postscript,
        13: "SIL Open Font License 1.1 (or, for Rare, the Hanazono Font License)",
    }.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].fsType = 0
    font.save(out + "/" + target)
    print(target, font["maxp"].numGlyphs)


p = properties("kTGH", "kIRG_GSource", "kHKSCS", "kUnihanCore2020", "kMandarin", "kJIS0213", "kDefinition",
               "kIRG_TSource")
table = p["kTGH"]
level = {c: int(v.split(":")[1].split()[0]) for c, v in table.items()}
plain = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x2010, 0x2040))
plain |= {0x2070, 0x2103, 0x2116, 0x2605, 0x20AC, 0x221A, 0x25A1, 0x25A0, 0x25CF, 0x25CB, 0x3007}
gb2312 = set(double_byte("gb2312", range(0xA1, 0xF8)))
noto = "(c) 2017-2024 Adobe (Noto Serif SC); slice by OneWindow"
hanazono = "Copyright 2008-2017 GlyphWiki Project (Hanazono Mincho); slice by OneWindow"

slice_font(regular, plain | gb2312 | set(table), "OneWindow Song", "Regular", 1000, noto,
           "OneWindowSong-Regular.ttf")
slice_font(bold, plain | gb2312 | {c for c in table if level[c] <= 6500}, "OneWindow Song", "Bold",
           1000, noto, "OneWindowSong-Bold.ttf")

dictionaries = ("GKX", "GHZ", "GZ")
first = {c for c, v in p["kIRG_GSource"].items() if v.split("-")[0] not in dictionaries}
first |= set(p["kHKSCS"]) | set(p["kUnihanCore2020"]) | set(p["kJIS0213"])
first |= set(p["kDefinition"]) | set(TTFont(hanamin_a, lazy=True).getBestCmap())
first |= {c for c, v in p["kIRG_TSource"].items() if v.startswith(("T3-", "T4-"))}
first = {c for c in first if 0x20000 <= c <= 0x2EBE0}
second = {c for c in p["kMandarin"] if 0x20000 <= c <= 0x2EBE0} - first
slice_font(hanamin_b, first, "OneWindow Rare One", "Regular", 320, hanazono, "OneWindowRare-1.ttf")
slice_font(hanamin_b, second, "OneWindow Rare Two", "Regular", 256, hanazono, "OneWindowRare-2.ttf")
