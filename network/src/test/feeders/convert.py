#!/usr/bin/env python3
"""Makes the CSVs under src/test/resources/feeders out of the IEEE test feeders as OpenDSS distributes them.

    convert.py DIRECTORY-OF-THE-OPENDSS-FILES OUTPUT-DIRECTORY

Topology only. Every Line is a LINE, or a LOAD_BREAK_SWITCH where it says switch=y (the files do not tell the kind of a switch); every
Transformer, a regulator's phases included, a TRANSFORMER; every Load a USAGE_POINT; the circuit's source a GRID. Lengths without a unit are
in kft, as the line codes are. The coordinates of the files are those of a drawing and are left out.
"""
import pathlib
import re
import sys

FEEDERS = {
    "ieee13": "13Bus/IEEE13Nodeckt.dss",
    "ieee34": "34Bus/ieee34Mod1.dss",
    "ieee37": "37Bus/ieee37.dss",
    "ieee123": "123Bus/IEEE123Switches.dss",
}
METRES = {"ft": 0.3048, "kft": 304.8, "mi": 1609.344, "m": 1, "km": 1000}
HEADER = "kind,id,name,in,from,to,voltage,length,position,need,owner"


def commands(path):
    """The commands of a file and of those it redirects to, without comments, continued lines joined."""
    pending = ""
    for line in path.read_text(encoding="latin-1").splitlines():
        line = re.split(r"!|//", line)[0].strip()
        if line.startswith("~"):
            pending += " " + line[1:]
            continue
        if pending:
            yield pending
        pending = ""
        target = re.match(r"redirect\s+(\S+)", line, re.I)
        if target and not "linecode" in target[1].lower():
            yield from commands(path.parent / target[1])
        elif line and not target:
            pending = line
    if pending:
        yield pending


def value(text, name):
    found = re.search(r"\b%s\s*=\s*(\"[^\"]*\"|'[^']*'|\([^)]*\)|\[[^\]]*\]|\S+)" % name, text, re.I)
    return found[1].strip("\"'()[]") if found else None


def bus(text):
    """A bus without its phases; OpenDSS does not tell capitals from small letters."""
    return text.split(".")[0].lower()


def convert(path):
    lines, switches, transformers, loads, opened, source = [], [], {}, [], set(), None
    for command in commands(path):
        new = re.match(r"new\s+(?:object=)?(\w+)\.(\S+)\s*(.*)", command, re.I)
        closed = re.match(r"open\s+line\.(\S+)", command, re.I)
        if closed:
            opened.add(closed[1].lower())
        if not new:
            continue
        kind, name, rest = new[1].lower(), new[2].lower(), new[3]
        if kind == "circuit":
            source = (bus(value(rest, "bus1") or "sourcebus"), float(value(rest, "basekv")))
        elif kind == "line":
            ends = bus(value(rest, "bus1")), bus(value(rest, "bus2"))
            if re.search(r"switch\s*=\s*y", rest, re.I):
                switches.append((name, *ends))
            else:
                length = float(value(rest, "length") or 0) * METRES[(value(rest, "units") or "kft").lower()]
                lines.append((name, *ends, round(length, 2)))
        elif kind == "transformer":
            buses = value(rest, "buses")
            ends = buses.split() if buses else re.findall(r"\bbus\s*=\s*(\S+)", rest, re.I)
            like = value(rest, "like")
            kvs = value(rest, "kvs")
            kvs = transformers[like.lower()][2:] if like else kvs.split() if kvs else re.findall(r"\bkv\s*=\s*(\S+)", rest, re.I)
            transformers[name] = (bus(ends[0]), bus(ends[1]), float(kvs[0]), float(kvs[1]))
        elif kind == "load":
            loads.append((name, bus(value(rest, "bus1"))))
    return lines, switches, transformers, loads, opened, source


def voltages(lines, switches, transformers, source):
    """Volts of every bus, from the source outward. A regulator, whose two sides have the same rating, changes nothing."""
    volts = {source[0]: round(source[1] * 1000)}
    todo = True
    while todo:
        todo = False
        joins = [(a, b, None) for _, a, b, *_ in lines] + [(a, b, None) for _, a, b in switches]
        joins += [(a, b, None if one == other else (one, other)) for a, b, one, other in transformers.values()]
        for a, b, rated in joins:
            for here, there, kv in ((a, b, rated and rated[1]), (b, a, rated and rated[0])):
                if here in volts and there not in volts:
                    volts[there] = round(kv * 1000) if kv else volts[here]
                    todo = True
    return volts


def main(given, out):
    for name, file in FEEDERS.items():
        lines, switches, transformers, loads, opened, source = convert(pathlib.Path(given) / file)
        rows = [HEADER]
        for node, volts in sorted(voltages(lines, switches, transformers, source).items()):
            rows.append(f"NODE,{node},,,,,{volts},,,,")
        for id, a, b, length in lines:
            rows.append(f"LINE,{id},,,{a},{b},,{length},,,")
        for id, a, b in switches:
            rows.append(f"LOAD_BREAK_SWITCH,{id},,,{a},{b},,,{'OPEN' if id in opened else 'CLOSED'},,")
        for id, (a, b, *_) in transformers.items():
            rows.append(f"TRANSFORMER,{id},,,{a},{b},,,,,")
        for id, node in loads:
            rows.append(f"USAGE_POINT,{id},,,{node},,,,,,")
        rows.append(f"GRID,source,,,{source[0]},,,,,,")
        (pathlib.Path(out) / f"{name}.csv").write_text("\n".join(rows) + "\n")


main(*sys.argv[1:])
